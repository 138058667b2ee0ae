import { factKey, join, latest, progressOf, stepOf, type Fact, type Progress } from '@tessera-learning/core';
import { clearKeys } from './clear-keys.js';
import { readKeys } from './keys.js';
import { openMirror } from './mirror.js';
import type { LeanStore, ProgressStoreOptions } from './progress-store.js';
import { recordAct } from './record.js';
import { isIn } from './scope.js';
import { openTabs } from './tabs.js';
import { writeKeys } from './write-keys.js';

/** All of the device that is not localStorage: IndexedDB, other tabs, other copies of this code, the back/forward cache. */
export interface Device {
  /** Whether IndexedDB keeps things right now. */
  readonly works: () => boolean;
  /** Resolves when IndexedDB has been joined, or given up. */
  readonly ready: Promise<void>;
  /** Writes what is new to IndexedDB, tells other tabs, and gives each side what it has lost; `true` once IndexedDB keeps what is new. */
  readonly keep: (fresh: readonly Fact[]) => Promise<boolean>;
  /**
   * Clears IndexedDB, then the keys, then tells other tabs.
   * @throws {Error} if IndexedDB, which had worked, did not do it
   */
  readonly forget: (prefix: string) => Promise<void>;
}

export function openDevice({ indexedDB, channelName = 'tessera', timeout = 2000 }: ProgressStoreOptions, store: LeanStore): Device {
  const { keys, set, changed } = store.hold;
  const look = (): Progress => store.progress;
  const replace = (next: Progress): void => {
    set(next);
    changed();
  };
  const spared = (key: string): boolean => look().facts.has(key);
  /** Grows when facts are dropped: what is being read then is out of date. */
  let generation = 0;
  /** Recorded while IndexedDB had not answered yet; `undefined` once it has. */
  let early: Fact[] | undefined = [];

  const adopt = (facts: Iterable<Fact>): void => replace(join(look(), facts));
  /** What is no longer known is no longer thought to be stored, so that the same act again is written anew. */
  const release = (): void => {
    for (const { held } of [keys, mirror]) for (const key of held.keys()) if (!spared(key)) held.delete(key);
  };
  const drop = (isGone: (fact: Fact) => boolean): void => {
    generation += 1;
    replace(progressOf([...look().facts.values()].filter((fact) => !isGone(fact))));
    release();
  };

  const mirror = openMirror(() => (indexedDB === undefined ? globalThis.indexedDB : indexedDB), timeout, changed);
  const tabs = openTabs(channelName, {
    // Whoever tells facts writes them: writing them here too could bring back what is being forgotten.
    onFacts: (facts) => {
      for (const fact of facts) {
        keys.held.add(factKey(fact));
        mirror.held.set(factKey(fact), true);
      }
      adopt(facts);
    },
    // IndexedDB, which puts all tabs in one order, knows what was recorded here after the deletion; the rest goes.
    onForgotten: async (prefix) => {
      drop((fact) => isIn(prefix, factKey(fact)));
      await load();
      clearKeys(keys, prefix, spared);
    },
    onRemoved: (key) => drop((fact) => factKey(fact) === key),
  });

  /** Joins what IndexedDB has; reads again if something was dropped meanwhile. */
  const load = async (): Promise<void> => {
    const since = generation;
    const again: Promise<void>[] = [];
    await mirror.read((facts) => {
      if (since !== generation) {
        release();
        again.push(load());
        return;
      }
      const before = look();
      adopt(facts);
      settleEarly(before);
    });
    await Promise.all(again);
  };

  /** What the learner did before IndexedDB told the clock is still the newest: it is recorded again behind what was found. */
  const settleEarly = (before: Progress): void => {
    const waiting = early ?? [];
    early = undefined;
    for (const fact of waiting) {
      const step = stepOf(fact);
      if (latest(before, step) === fact && latest(look(), step) !== fact) recordAct(store, fact);
    }
    if (waiting.length > 0) {
      writeKeys(keys, look().facts.values());
      void mirror.write(look().facts.values());
    }
  };

  /** Back from the back/forward cache: what another tab deleted meanwhile goes; what no side held, or none can tell of, stays. */
  const refresh = async (): Promise<void> => {
    const since = generation;
    const inKeys = new Set(keys.held);
    const inMirror = new Map(mirror.held);
    let mirrored: Fact[] | undefined;
    await mirror.read((facts) => (mirrored = facts));
    if (since !== generation) return refresh();
    const scanned = readKeys(keys);
    const isLost = (key: string): unknown => (scanned && inKeys.has(key)) || (mirrored && inMirror.get(key) === true);
    const staying = [...look().facts].flatMap(([key, fact]) => (isLost(key) ? [] : fact));
    replace(progressOf([...staying, ...(scanned ?? []), ...(mirrored ?? [])]));
  };

  // What other tabs did while this code was on its way is in the keys.
  adopt(readKeys(keys) ?? []);
  globalThis.addEventListener?.('pageshow', (event) => void (event.persisted && refresh()));

  return {
    works: mirror.works,
    ready: load(),
    keep: (fresh) => {
      early?.push(...fresh);
      tabs.tellFacts(fresh);
      const isNew = new Set(fresh);
      const lost = [...look().facts.values()].filter((fact) => !isNew.has(fact));
      writeKeys(keys, lost);
      // A transaction of its own: what IndexedDB refused before must not keep it from what is new.
      void mirror.write(lost);
      return mirror.write(fresh);
    },
    forget: async (prefix) => {
      generation += 1;
      release();
      const worked = mirror.works();
      const cleared = await mirror.clear(prefix);
      clearKeys(keys, prefix, spared);
      tabs.tellForgotten(prefix);
      if (worked && !cleared) throw new Error('IndexedDB did not delete');
    },
  };
}
