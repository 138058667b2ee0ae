import type { GuideSlip } from './guide-slip-html.js';
import type { GuideSlipStrings } from './strings/strings.js';

/** A slip wherever it came from. Words are made at the last moment, as another language may still be arriving. */
export interface SlipContent {
  readonly slip: (strings: GuideSlipStrings) => GuideSlip;
  /** Where the slip comes from a course: what HTML has in attributes. */
  readonly course?: string;
  readonly module?: string;
}
