/** Detail of `tessera-opened`: the learner opened a module, or went back to the contents. */
export interface OpenedDetail {
  readonly course: string;
  /** Slug of the module; empty for the contents. */
  readonly module: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tessera-opened': CustomEvent<OpenedDetail>;
  }
}
