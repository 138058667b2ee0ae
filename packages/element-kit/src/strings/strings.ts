/** What every element may have to say. An element's own strings extend these, so that one file a language holds them all. */
export interface ProblemStrings {
  /** When not even the words for a problem arrived. */
  readonly noContent: string;
  readonly retry: string;
}

/** What elements that keep something say besides; those that only show progress are the lighter without it. */
export interface KitStrings extends ProblemStrings {
  readonly memoryOnly: string;
}

/** What elements that show progress say besides. */
export interface ProgressStrings extends ProblemStrings {
  readonly steps: (done: number, total: number) => string;
  readonly notStarted: string;
  readonly finished: string;
  /** Names the state of a step to who cannot see the square. */
  readonly open: string;
  readonly begun: string;
  readonly done: string;
}
