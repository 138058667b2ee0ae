import { latest } from '@tessera-learning/core';
import { planProgramme, type Brief } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { createProgressStore, type ProgressStore } from '@tessera-learning/progress-store';
import { afterEach, beforeEach, vi } from 'vitest';
import { Desk, type Papers } from '../src/desk.js';
import { readPapers } from '../src/room.js';

export const PLACE = { course: 'sample', module: 'academy', kind: 'planned', id: 'sample-academy' } as const;
export const PAUSE = 600;
export const plan = planProgramme(sampleCatalogue, sampleBrief);

let storage: Storage;
export let store: ProgressStore;
export let changes: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('BroadcastChannel', undefined);
  storage = emptyStorage();
  changes = 0;
  store = openStore();
  await store.ready;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The keys of a browser, which are its own properties. */
function emptyStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods) as Storage;
}

export function openStore(): ProgressStore {
  return createProgressStore({ storage, indexedDB: null });
}

/** A desk that has looked at what is kept. */
export function sit(at = store): Desk {
  const desk = new Desk(at, sampleCatalogue, () => (changes += 1));
  desk.follow(readPapers);
  return desk;
}

export function named(title: string): Brief {
  return { ...sampleBrief, title };
}

/** The newest version that is kept. */
export function kept(at = store): Papers | undefined {
  const text = latest(at.progress, 'sample:academy|planned|sample-academy')?.text;
  return text ? (JSON.parse(text) as Papers) : undefined;
}

/** What another tab stores. */
export function elsewhere(text: string): void {
  store.record({ ...PLACE, detail: 'elsewhere', text });
}

/** Lets promises go on that wait for no timer. */
export function flush(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
