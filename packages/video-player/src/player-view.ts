import type { Video } from '@tessera-learning/core';
import type { Playback } from './playback.js';
import type { VideoPlayerStrings } from './strings/strings.js';

/** What a button says in `data-act`, and what a key may ask for. */
export type Act =
  | 'play' | 'back' | 'forward' | 'captions' | 'described' | 'mute' | 'full' | 'more'
  | 'retry' | 'restart' | 'guide' | 'chapters' | 'transcript' | 'follow';

/** What a button says besides where the video lies on another site. */
export type ActElsewhere = 'allow' | 'close' | 'forbid' | 'seen';

/** What the learner opened, chose and wrote in one player; lasts as long as the page. */
export interface Choices {
  captions: boolean;
  described: boolean;
  full: boolean;
  more: boolean;
  transcript: boolean;
  follow: boolean;
  list: 'guide' | 'chapters';
  query: string;
}

/** Everything that the parts of a player show. */
export interface PlayerView {
  readonly strings: VideoPlayerStrings;
  readonly video: Video;
  readonly playback: Playback;
  readonly choices: Choices;
  readonly captions: 'none' | 'there' | 'failed';
  /** The track that holds the guide pages did not arrive. */
  readonly referencesFailed: boolean;
  /** Where an earlier visit ended, until the video is played. */
  readonly resumed: number | undefined;
  readonly watched: boolean;
  /** The element itself: words that the page wrote are shown as they are. */
  readonly host: HTMLElement;
}
