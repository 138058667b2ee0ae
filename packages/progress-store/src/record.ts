import { join, nextN, type Fact } from '@tessera-learning/core';
import type { Act, Kept, LeanStore } from './progress-store.js';
import { writeKeys } from './write-keys.js';

/** Keeps an act. `saved` says where it is kept; an act whose ids are not slugs is kept in memory only. */
export function recordAct(store: LeanStore, act: Act): { fact: Fact; saved: Promise<Kept> } {
  const fact: Fact = { ...act, n: nextN(store.progress) };
  return { fact, saved: addFacts(store, [fact]) };
}

/** Keeps facts that have their place already. The writes start here, in the learner's act. */
export async function addFacts(store: LeanStore, fresh: readonly Fact[]): Promise<Kept> {
  const { keys, set, changed, device, opening } = store.hold;
  set(join(store.progress, fresh));
  const kept = device()?.keep(fresh) ?? opening().then((opened) => opened?.keep(fresh));
  // What is new goes last to localStorage: that it had room is what counts.
  const written = writeKeys(keys, fresh);
  changed();
  return (await kept) || written ? 'device' : 'memory';
}
