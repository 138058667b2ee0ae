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
    const moves = tile === this.#tile && done > this.#shown && mayMove();
    const same = tile === this.#tile && done === this.#target;
    this.#tile = tile;
    this.#target = done;
    if (same) return this.#shown;
    const count = tesseraeSet(done, total) - tesseraeSet(this.#shown, total);
    if (moves) this.#move(this.#shown, performance.now(), Math.min(LONGEST, count * STEP));
    else this.#jump();
    return this.#shown;
  }

  #jump(): void {
    cancelAnimationFrame(this.#frame);
    this.#shown = this.#target;
  }

  #move(from: number, start: number, duration: number): void {
    const share = (performance.now() - start) / duration;
    if (!(share < 1)) return this.#jump();
    cancelAnimationFrame(this.#frame);
    this.#shown = from + (this.#target - from) * share;
    this.#frame = requestAnimationFrame(() => {
      this.#move(from, start, duration);
      this.host.requestUpdate();
    });
  }
}

function mayMove(): boolean {
  return !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
