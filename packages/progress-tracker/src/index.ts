export type { ProgressedDetail } from './events.js';
export { ProgressTrackerElement } from './progress-tracker-element.js';
export type { TrackerHtmlOptions, TrackerLayout, TrackerRow } from './progress-tracker-html.js';
export { readProgressTracker } from './read-progress-tracker.js';
export type { BandStrings, ProgressTrackerStrings } from './strings/strings.js';
