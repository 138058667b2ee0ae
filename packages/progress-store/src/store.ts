import { join, nextN, progressOf, type Fact, type Progress } from '@tessera-learning/core';
import type { Device } from './device.js';
import { openKeys } from './keys.js';
import type { Kept, ProgressStore, ProgressStoreOptions } from './progress-store.js';

/**
 * A store of its own; pages want the shared one, `progressStore()`. localStorage is read at once and written in the learner's
 * act; the rest of the device (IndexedDB, other tabs) is code that follows after the first look, as a page shows facts before
 * it needs it. Closures rather than a class: what is inside has no names in a bundle, and every page carries it.
 */
export function createProgressStore(options: ProgressStoreOptions = {}): ProgressStore {
  const { storage } = options;
  const listeners = new Set<() => void>();
  const keys = openKeys(() => (storage === undefined ? localStorage : storage));
  let known: Progress | undefined;
  let told: Progress | undefined;
  let toldKept: Kept = 'device';
  let device: Device | undefined;
  let opening: Promise<Device | undefined>;
  /** Whether IndexedDB keeps things; hoped for until the code that knows has arrived. */
  let mirrored = (): boolean => true;

  const look = (): Progress => {
    if (!known) {
      told = known = progressOf(keys.read() ?? []);
      opening = open();
    }
    return known;
  };

  const open = async (): Promise<Device | undefined> => {
    try {
      const { openDevice } = await import('./device.js');
      device = openDevice(options, { keys, look, replace, changed, record });
      mirrored = device.works;
    } catch {
      // Code that did not arrive keeps nothing.
      mirrored = () => false;
      changed();
    }
    return device;
  };

  const keptNow = (): Kept => (keys.works() || mirrored() ? 'device' : 'memory');

  /** Tells listeners, once for each difference. */
  const changed = (): void => {
    if (told === known && toldKept === keptNow()) return;
    told = known;
    toldKept = keptNow();
    for (const listener of [...listeners]) call(listener);
  };

  const replace = (next: Progress): void => {
    known = next;
    changed();
  };

  /** The writes start here, in the learner's act. What is new goes last to localStorage: that it had room is what counts. */
  const add = async (fresh: readonly Fact[]): Promise<Kept> => {
    known = join(look(), fresh);
    const kept = device ? device.keep(fresh) : opening.then((opened) => opened?.keep(fresh));
    const written = keys.write(fresh);
    changed();
    return (await kept) || written ? 'device' : 'memory';
  };

  const record: ProgressStore['record'] = (act) => {
    const fact: Fact = { ...act, n: nextN(look()) };
    return { fact, saved: add([fact]) };
  };

  const facts = (course?: string): Fact[] => [...look().facts.values()].filter((fact) => !course || fact.course === course);

  return {
    get progress() {
      return look();
    },
    get kept() {
      look();
      return keptNow();
    },
    get ready() {
      look();
      return opening.then((opened) => opened?.ready);
    },
    record,
    facts,
    async import(more) {
      const { size } = look().facts;
      const fresh = [...join(look(), more).facts.values()].slice(size);
      return { added: fresh.length, kept: fresh.length > 0 ? await add(fresh) : keptNow() };
    },
    async forget(course) {
      replace(progressOf(facts().filter((fact) => course && fact.course !== course)));
      if (!device) keys.clear(course, () => false);
      await (device ?? (await opening))?.forget(course);
    },
    subscribe(listener) {
      look();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One listener that fails must not keep the news from the others. */
function call(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    reportError(error);
  }
}
