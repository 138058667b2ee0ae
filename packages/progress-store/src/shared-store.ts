import type { LeanStore } from './progress-store.js';
import { createLeanStore } from './store.js';

let shared: LeanStore | undefined;

/** The one store of this page: every element and every course look at the same facts, and localStorage is scanned once. */
export function sharedStore(): LeanStore {
  shared ??= createLeanStore();
  return shared;
}
