/** Detail of `tessera-planned`: a programme was proposed. What stands in it stays with those who plan. */
export interface PlannedDetail {
  /** Id of the catalogue. */
  readonly catalogue: string;
  readonly days: number;
  readonly sessions: number;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tessera-planned': CustomEvent<PlannedDetail>;
  }
}
