import type { FactKind, Progress } from '@tessera-learning/core';
import { progressStore, type Kept } from '@tessera-learning/progress-store';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { claimNotice } from './notice.js';

/** Where an element's facts belong. */
export interface Place {
  readonly course: string;
  readonly module: string;
}

/** Progress as an element sees it: current facts, an update when they change, and a way to add one. */
export class ProgressController implements ReactiveController {
  #leave: (() => void) | undefined;
  readonly store = progressStore();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get progress(): Progress {
    return this.store.progress;
  }

  get kept(): Kept {
    return this.store.kept;
  }

  /** Whether this element is the one on the page that says that nothing can be kept. */
  get saysMemoryOnly(): boolean {
    return this.kept === 'memory' && claimNotice(this.host);
  }

  /** Adds what the learner just did; resolves to where it is kept once it is. */
  record(place: Place, kind: FactKind, id: string, detail: string): Promise<Kept> {
    return this.store.record({ ...place, kind, id, detail }).saved;
  }

  hostConnected(): void {
    this.#leave = this.store.subscribe(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }
}
