import type { Catalogue, Plan } from '@tessera-learning/core/academy';
import type { PaperStrings } from './strings/paper.js';

/** What every view of a programme is made from: on the screen, on paper and in files. */
export interface Programme {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly paper: PaperStrings;
  /** BCP 47 tag, for dates and lists. */
  readonly language: string;
}
