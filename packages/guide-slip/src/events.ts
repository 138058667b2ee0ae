/** Detail of `tessera-read`: the learner marked a section as read, or took the mark away. */
export interface ReadDetail {
  readonly course: string;
  readonly module: string;
  /** Slug of the section. */
  readonly id: string;
  readonly read: boolean;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tessera-read': CustomEvent<ReadDetail>;
  }
}
