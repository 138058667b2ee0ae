/** Detail of `tessera-watched`: a stretch that was really played, in whole seconds, as it was kept. */
export interface WatchedDetail {
  readonly course: string;
  readonly module: string;
  readonly video: string;
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tessera-watched': CustomEvent<WatchedDetail>;
  }
}
