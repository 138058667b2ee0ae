import { tesseraeSet } from '@tessera-learning/core';
import type { ReactiveControllerHost } from 'lit';

/** Milliseconds between two tesserae, and for all of them. */
const STEP = 12;
const LONGEST = 300;

/** Sets tesserae one after another when the learner did something. */
export class TileMotion {
  #tile = '';
  #target = 0;
  #shown = 0;
  #frame = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** How many steps to draw as done now, as a fraction while it moves. Another `module` or `total` is another tile: it does not move. */
  towards(done: number, total: number, module: string): number {
    const tile = `${module} ${total}`;
    if (tile === this.#tile && done === this.#target) return this.#shown;
    const moves = tile === this.#tile && done > this.#shown && !document.hidden && !matchMedia('(prefers-reduced-motion)').matches;
    this.#tile = tile;
    this.#target = done;
    cancelAnimationFrame(this.#frame);
    if (!moves) return (this.#shown = done);
    const from = this.#shown;
    const start = performance.now();
    const duration = Math.min(LONGEST, STEP * (tesseraeSet(done, total) - tesseraeSet(from, total)));
    const move = (): void => {
      const share = Math.min(1, (performance.now() - start) / duration);
      this.#shown = from + (done - from) * share;
      if (share < 1) this.#frame = requestAnimationFrame(move);
      this.host.requestUpdate();
    };
    move();
    return this.#shown;
  }
}
