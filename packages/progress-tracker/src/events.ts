/** Detail of `tessera-progressed`: how far the learner is now through what the tracker shows. */
export interface ProgressedDetail {
  readonly course: string;
  readonly done: number;
  readonly total: number;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tessera-progressed': CustomEvent<ProgressedDetail>;
  }
}
