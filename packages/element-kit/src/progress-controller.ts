import type { Progress } from '@tessera-learning/core';
import { sharedStore, type Kept } from '@tessera-learning/progress-store/lean';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { claimNotice } from './notice.js';

/** Progress as an element sees it: current facts, and an update when they change. */
export class ProgressController implements ReactiveController {
  #leave: (() => void) | undefined;
  readonly store = sharedStore();

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

  hostConnected(): void {
    this.#leave = this.store.subscribe(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }
}
