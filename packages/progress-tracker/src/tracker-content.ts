import type { TrackerRow } from './progress-tracker-html.js';
import type { ProgressTrackerStrings } from './strings/strings.js';

/** Rows wherever they came from. Words are made at the last moment, as another language may still be arriving. */
export interface TrackerContent {
  readonly rows: (strings: ProgressTrackerStrings) => readonly TrackerRow[];
  /** Where the rows come from a course: what HTML has in attributes. */
  readonly course?: string;
  readonly label?: (strings: ProgressTrackerStrings) => string;
  readonly order?: number;
  /** BCP 47 tag of the rows' words. */
  readonly language?: string;
}
