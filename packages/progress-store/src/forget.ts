import { factKey, progressOf } from '@tessera-learning/core';
import { clearKeys } from './clear-keys.js';
import type { LeanStore } from './progress-store.js';
import { isIn } from './scope.js';

/**
 * Deletes every fact whose key begins with `prefix`, here and in every open tab: `''` is everything, `course:` a course,
 * `course:module|kind|id|` a step, a whole key one fact. What is recorded meanwhile stays.
 * @throws {Error} if the device did not delete what it had kept
 */
export async function forget(store: LeanStore, prefix: string): Promise<void> {
  const { keys, set, changed, device, opening } = store.hold;
  set(progressOf([...store.progress.facts.values()].filter((fact) => !isIn(prefix, factKey(fact)))));
  changed();
  if (!device()) clearKeys(keys, prefix, () => false);
  await (device() ?? (await opening()))?.forget(prefix);
}
