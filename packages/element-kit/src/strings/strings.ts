export interface KitStrings {
  /** When not even the words for a problem arrived. */
  readonly noContent: string;
  readonly retry: string;
  /** Storage was refused or full. */
  readonly memoryOnly: string;
  readonly steps: (done: number, total: number) => string;
  readonly notStarted: string;
  readonly finished: string;
  /** Names the state of a step to who cannot see the square. */
  readonly open: string;
  readonly begun: string;
  readonly done: string;
}
