export type { WatchedDetail } from './events.js';
export { readVideo } from './read-video.js';
export type { VideoPlayerStrings } from './strings/strings.js';
export { VideoPlayerElement } from './video-player-element.js';
