/** Detail of `tessera-answered`: what the learner did, as it was kept. */
export interface AnsweredDetail {
  readonly course: string;
  readonly module: string;
  readonly question: string;
  readonly option: string;
  readonly correct: boolean;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tessera-answered': CustomEvent<AnsweredDetail>;
  }
}
