import type { KitStrings } from '@tessera-learning/element-kit';

/** Everything the quiz says. Functions where a number or a name comes in. */
export interface QuizStrings extends KitStrings {
  readonly questionOf: (number: number, total: number) => string;
  readonly check: string;
  readonly chooseFirst: string;
  readonly yourAnswer: string;
  readonly yourBest: string;
  readonly bestAnswer: string;
  readonly why: string;
  readonly evidence: string;
  readonly tryAgain: string;
  readonly next: string;
  readonly previous: string;
  /** Result in words: how many were answered, how many of these with the best answer. */
  readonly result: (answered: number, total: number, best: number) => string;
  readonly edited: string;
  readonly kept: string;
  readonly whyBest: string;
}
