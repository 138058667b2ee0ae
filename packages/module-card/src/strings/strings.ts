import type { ProgressStrings } from '@tessera-learning/element-kit';

/** What a card says when its words come from a course; words in HTML are shown as they are. */
export interface ModuleCardStrings extends ProgressStrings {
  readonly module: (number: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly pages: (from: number, to: number) => string;
}
