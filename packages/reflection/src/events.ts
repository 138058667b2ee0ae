/** Detail of `tessera-noted`: a note was stored or deleted. Its words stay with the learner: a page that listens does not need them. */
export interface NotedDetail {
  readonly course: string;
  readonly module: string;
  /** Slug of the question to consider. */
  readonly consideration: string;
  /** False when the note was deleted. */
  readonly noted: boolean;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tessera-noted': CustomEvent<NotedDetail>;
  }
}
