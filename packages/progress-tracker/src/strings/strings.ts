import type { ProblemStrings } from '@tessera-learning/element-kit';

/** Everything the tracker says. Functions where a number or a name comes in. */
export interface ProgressTrackerStrings extends ProblemStrings {
  /** Names the state of a step to who cannot see the square. */
  readonly open: string;
  readonly begun: string;
  readonly done: string;
  /** Names a tracker without a label. */
  readonly label: string;
  readonly module: (number: number) => string;
  readonly quiz: string;
  readonly stepsDone: (done: number, total: number) => string;
  /** Under a tile, where the steps are understood. */
  readonly part: (done: number, total: number) => string;
  readonly showAll: string;
  readonly kept: string;
  /** Storage was refused or full. */
  readonly keptUntilClosed: string;
}

/** What the layout `tiles` says besides. */
export interface BandStrings {
  readonly nothingStarted: string;
  /** How many modules are finished and how many are begun, of how many; not both 0. */
  readonly welcome: (finished: number, begun: number, total: number) => string;
  /** A module inside a sentence. */
  readonly inSentence: (number: number) => string;
  /** A section inside a sentence, by its number: `2.1`. */
  readonly section: (number: string) => string;
  /** A moment of a video inside a sentence: `3:12`. */
  readonly videoAt: (time: string) => string;
  readonly quiz: string;
  /** Between a module and a place in it. */
  readonly comma: string;
  readonly watchedUpTo: (time: string) => string;
  readonly start: (what: string) => string;
  readonly goOn: (what: string) => string;
  readonly goBack: (what: string) => string;
}
