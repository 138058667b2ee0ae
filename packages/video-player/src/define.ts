import { mayDefine } from '@tessera-learning/element-kit';
import { VideoPlayerElement } from './video-player-element.js';

if (mayDefine('tessera-video-player', VideoPlayerElement.version)) customElements.define('tessera-video-player', VideoPlayerElement);

export type * from './index.js';
