import type { Stretch } from '@tessera-learning/core';

/** After so much playing, in seconds, what was played is kept, so that a browser that dies takes little with it. */
const KEEP_EVERY = 15;

/** Follows what is really played: what was skipped over is no part of it. */
export class Stretches {
  /** Where playing began; `undefined` while nothing plays. */
  #from: number | undefined;
  /** The last moment that was seen playing: after a seek the video itself no longer knows. */
  #to = 0;

  constructor(private readonly tell: (stretch: Stretch) => void) {}

  /** @param length of the whole video, in seconds */
  hear(type: string, media: HTMLMediaElement, length: number): void {
    // After these the video is somewhere else already.
    const moved = type === 'seeking' || type === 'emptied';
    if (!moved) this.#look(media, type === 'pause');
    if (moved || type === 'pause' || type === 'ended') this.end(length);
    else if (this.#to - (this.#from ?? this.#to) >= KEEP_EVERY) this.#keep(length);
  }

  /** Tells what was played until this moment, and goes on from there. */
  keep(media: HTMLMediaElement, length: number): void {
    this.#look(media, false);
    this.#keep(length);
  }

  end(length: number): void {
    this.#keep(length);
    this.#from = undefined;
  }

  /** A pause comes where playing stopped: that moment was seen too. */
  #look({ paused, seeking, currentTime }: HTMLMediaElement, stopped: boolean): void {
    if (seeking || (paused && !(stopped && this.#from !== undefined))) return;
    this.#from ??= currentTime;
    this.#to = currentTime;
  }

  /** In whole seconds. */
  #keep(length: number): void {
    if (this.#from === undefined) return;
    const whole = Math.round(length);
    const from = Math.floor(this.#from);
    // The last half second of a file holds nothing to see, and players stop a little before it.
    const to = this.#to > length - 0.5 ? whole : Math.floor(this.#to);
    if (to <= from) return;
    this.#from = to;
    this.tell({ from, to, length: whole });
  }
}
