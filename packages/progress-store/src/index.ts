export type { Act, Kept, ProgressStore, ProgressStoreOptions } from './progress-store.js';
export { createProgressStore } from './store.js';
export { progressStore } from './shared-store.js';
