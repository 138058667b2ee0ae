export type { Act, Kept, LeanStore } from './progress-store.js';
export { forget } from './forget.js';
export { recordAct } from './record.js';
export { sharedStore } from './shared-store.js';
export { forbid, permit, permits } from './permits.js';
