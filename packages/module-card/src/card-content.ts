import type { ModuleCard } from './module-card-html.js';
import type { ModuleCardStrings } from './strings/strings.js';

/** A card wherever it came from. Words are made at the last moment, as another language may still be arriving. */
export interface CardContent {
  readonly card: (strings: ModuleCardStrings) => ModuleCard;
  /** Level of the heading in the HTML. */
  readonly headingLevel?: number;
  /** Where the card comes from a course: what HTML has in attributes. */
  readonly course?: string;
  readonly module?: string;
  readonly items?: readonly string[];
  readonly order?: number;
  /** BCP 47 tag of the course's words. */
  readonly language?: string;
}
