import { withActs } from './acts.js';
import type { ProgressStore, ProgressStoreOptions } from './progress-store.js';
import { sharedStore } from './shared-store.js';
import { createLeanStore } from './store.js';

export type { Act, Kept, LeanStore, ProgressStore, ProgressStoreOptions } from './progress-store.js';

/** The one store of this page, with everything that it can do. */
export function progressStore(): ProgressStore {
  return withActs(sharedStore());
}

/** A store of its own. Pages want the shared one. */
export function createProgressStore(options?: ProgressStoreOptions): ProgressStore {
  return withActs(createLeanStore(options));
}
