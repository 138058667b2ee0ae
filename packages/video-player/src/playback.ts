import type { Stretch } from '@tessera-learning/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Stretches } from './stretches.js';

/** How long a video may show nothing new while it should play, in milliseconds. */
export const PATIENCE = 10_000;

/** Why a video does not play, or not as it was asked. */
export type Trouble = 'missing' | 'broken' | 'slow' | 'refused' | 'unseekable';

const EVENTS = 'loadedmetadata timeupdate play playing pause seeking seeked ended waiting stalled volumechange ratechange emptied canplay load error'.split(' ');

/** A native video as an element sees it: where it is, what is wrong with it, and what of it was really played. */
export class Playback implements ReactiveController {
  media: HTMLVideoElement | undefined;
  trouble: Trouble | undefined;
  /** Whether the learner has played it on this page. */
  started = false;
  /** Length as the page says it, in seconds: until the file itself is there. */
  promised = 0;
  #watchdog = 0;
  #hadControls = false;
  /** Asked for before the file was there. */
  #wanted = 0;
  readonly #stretches: Stretches;

  constructor(
    private readonly host: ReactiveControllerHost,
    tell: (stretch: Stretch) => void,
  ) {
    this.#stretches = new Stretches(tell);
    host.addController(this);
  }

  get time(): number {
    return this.media?.currentTime ?? 0;
  }

  get length(): number {
    const { duration = NaN } = this.media ?? {};
    return Number.isFinite(duration) ? duration : this.promised;
  }

  get paused(): boolean {
    return this.trouble === 'broken' || (this.media?.paused ?? true);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hidden);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hidden);
    this.attach(undefined);
  }

  /** Listens to another video, or to none. */
  attach(media: HTMLVideoElement | undefined): void {
    if (media === this.media) return;
    this.#calm();
    if (this.media) this.#stretches.keep(this.media, this.length);
    this.#stretches.end(this.length);
    // Captured, as the errors of <source> and <track> do not bubble.
    for (const type of EVENTS) this.media?.removeEventListener(type, this, true);
    for (const type of EVENTS) media?.addEventListener(type, this, true);
    // Without this code the browser's own controls are the way to play.
    if (this.media) this.media.controls = this.#hadControls;
    this.#hadControls = media?.controls ?? false;
    if (media) media.controls = false;
    this.media = media;
    this.trouble = undefined;
    this.started = false;
    this.#checkSoon();
  }

  handleEvent({ type, target }: Event): void {
    const { media } = this;
    if (type === 'error') this.#checkSoon();
    if (media && target === media) {
      this.#stretches.hear(type, media, this.length);
      if (type === 'playing') this.started = true;
      if (type === 'play' && this.trouble === 'refused') this.trouble = undefined;
      if (type === 'loadedmetadata') this.trouble = isReachable(media, this.#wanted) ? undefined : 'unseekable';
      if (/^(?:play|waiting|stalled|seeking)$/.test(type)) this.#watch(media);
      if (/^(?:timeupdate|playing|seeked|pause|emptied|canplay)$/.test(type)) this.#calm();
    }
    this.host.requestUpdate();
  }

  /** Only ever in the learner's act. A browser may refuse; that is said in words. */
  async play(): Promise<void> {
    try {
      await this.media?.play();
    } catch (error) {
      if ((error as Error).name === 'NotAllowedError') this.#say('refused');
      // Stopped by a pause or another file, which is no trouble; or a file that cannot be played.
      this.#checkSoon();
    }
  }

  seek(seconds: number): void {
    const { media } = this;
    if (!media) return;
    this.#stretches.keep(media, this.length);
    const to = Math.max(0, Math.min(seconds, this.length || seconds));
    if (media.readyState > 0 && !isReachable(media, to)) this.#say('unseekable');
    // Without data yet, this is where the browser will start.
    else media.currentTime = this.#wanted = to;
    this.host.requestUpdate();
  }

  /** Takes another file, or the video's own again, and stays at the second. Plays on if it played. */
  load(address?: string | null): void {
    const { media } = this;
    if (!media) return;
    const { currentTime, paused, playbackRate } = media;
    this.#stretches.keep(media, this.length);
    if (address) media.src = address;
    this.trouble = undefined;
    media.load();
    media.currentTime = this.#wanted = currentTime;
    media.playbackRate = playbackRate;
    if (!paused) void this.play();
  }

  readonly #hidden = (): void => {
    if (document.hidden && this.media) this.#stretches.keep(this.media, this.length);
  };

  #watch(media: HTMLVideoElement): void {
    if (this.#watchdog || (media.paused && !media.seeking)) return;
    this.#watchdog = window.setTimeout(() => this.#say('slow'), PATIENCE);
  }

  #calm(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = 0;
    if (this.trouble === 'slow') this.trouble = undefined;
  }

  /** While a browser chooses among files, it looks as if there were none: that ends with the task. */
  #checkSoon(): void {
    setTimeout(() => this.#check());
  }

  #check(): void {
    const { media } = this;
    if (!media) return;
    if (!media.currentSrc && !media.hasAttribute('src') && !media.querySelector('source')) this.#say('missing');
    else if (media.error || media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) this.#say('broken');
  }

  #say(trouble: Trouble): void {
    this.#calm();
    this.trouble = trouble;
    this.host.requestUpdate();
  }
}

/** A server that cannot send a part of a file lets a video start at its beginning only. */
function isReachable({ seekable }: HTMLVideoElement, seconds: number): boolean {
  if (seconds === 0) return true;
  for (let at = 0; at < seekable.length; at += 1) {
    if (seekable.start(at) <= seconds && seconds <= seekable.end(at) + 0.5) return true;
  }
  return false;
}
