export { isForOthers } from '../frame/frame-paths.js';
export { sizeOf, type OfflineFile, type OfflineList, type OfflineSize } from './offline-list.js';
