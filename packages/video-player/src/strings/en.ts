import { en as kit } from '@tessera-learning/element-kit/strings/en';
import type { VideoPlayerStrings } from './strings.js';

export const en: VideoPlayerStrings = {
  ...kit,
  language: 'en',
  video: 'Video',
  play: 'Play',
  pause: 'Pause',
  back: 'Back 10 seconds',
  forward: 'Forward 10 seconds',
  position: 'Position',
  of: (time, length) => `${time} of ${length}`,
  captions: 'Captions',
  captionsFailed: 'Captions did not arrive',
  description: 'AD, audio description',
  mute: 'Mute',
  volume: 'Volume',
  speed: 'Speed',
  full: 'Full screen',
  more: 'Volume and keys',
};
