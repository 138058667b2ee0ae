import type { KitStrings } from '@tessera-learning/element-kit';

/** What the player says on its controls. The words of what stands round the video come with it. */
export interface VideoPlayerStrings extends KitStrings {
  /** BCP 47 tag of these words, for numbers and lengths of time. */
  readonly language: string;
  /** Names a player whose video has no title. */
  readonly video: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly position: string;
  /** `4:05` of `10:24`, and the same in words. */
  readonly of: (time: string, length: string) => string;
  readonly captions: string;
  readonly captionsFailed: string;
  readonly description: string;
  readonly mute: string;
  readonly volume: string;
  readonly speed: string;
  readonly full: string;
  readonly more: string;
}
