import { progressOf, type Progress } from '@tessera-learning/core';
import type { Device } from './device.js';
import { openKeys, readKeys } from './keys.js';
import type { Kept, LeanStore, ProgressStoreOptions } from './progress-store.js';

/**
 * What every page carries of a store: localStorage is read at once; what writes comes with the elements where a learner acts,
 * and the rest of the device (IndexedDB, other tabs) is code that follows after the first look, as a page shows facts before
 * it needs it. Closures rather than a class: what is inside has no names in a bundle.
 */
export function createLeanStore(options: ProgressStoreOptions = {}): LeanStore {
  const listeners = new Set<() => void>();
  const keys = openKeys(options.storage);
  let known: Progress | undefined;
  let told: Progress | undefined;
  let toldKept: Kept = 'device';
  let device: Device | undefined;
  let opening: Promise<Device | undefined>;
  /** Whether IndexedDB keeps things; hoped for until the code that knows has arrived. */
  let mirrored = (): boolean => true;

  const look = (): Progress => {
    if (!known) {
      told = known = progressOf(readKeys(keys) ?? []);
      opening = open();
    }
    return known;
  };

  const open = async (): Promise<Device | undefined> => {
    try {
      const { openDevice } = await import('./device.js');
      device = openDevice(options, store);
      mirrored = device.works;
    } catch {
      // Code that did not arrive keeps nothing.
      mirrored = () => false;
      changed();
    }
    return device;
  };

  const kept = (): Kept => (keys.works || mirrored() ? 'device' : 'memory');

  /** Tells listeners, once for each difference. */
  const changed = (): void => {
    if (told === known && toldKept === kept()) return;
    told = known;
    toldKept = kept();
    listeners.forEach(call);
  };

  const store: LeanStore = {
    get progress() {
      return look();
    },
    get kept() {
      look();
      return kept();
    },
    get ready() {
      look();
      return opening.then((opened) => opened?.ready);
    },
    subscribe(listener) {
      look();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hold: { keys, changed, set: (next) => (known = next), device: () => device, opening: () => opening },
  };
  return store;
}

/** One listener that fails must not keep the news from the others. */
function call(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    reportError(error);
  }
}
