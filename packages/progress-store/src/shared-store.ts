import type { ProgressStore } from './progress-store.js';
import { createProgressStore } from './store.js';

let shared: ProgressStore | undefined;

/** The one store of this page: every element and every course look at the same facts, and localStorage is scanned once. */
export function progressStore(): ProgressStore {
  shared ??= createProgressStore();
  return shared;
}
