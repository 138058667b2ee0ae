import { fr as kit } from '@tessera-learning/element-kit/strings/fr';
import type { VideoPlayerStrings } from './strings.js';

const fr: VideoPlayerStrings = {
  ...kit,
  language: 'fr',
  video: 'Vidéo',
  play: 'Lire',
  pause: 'Pause',
  back: 'Reculer de 10 secondes',
  forward: 'Avancer de 10 secondes',
  position: 'Position',
  of: (time, length) => `${time} sur ${length}`,
  captions: 'Sous-titres',
  captionsFailed: 'Les sous-titres ne sont pas arrivés',
  description: 'AD, audiodescription',
  mute: 'Couper le son',
  volume: 'Volume',
  speed: 'Vitesse',
  full: 'Plein écran',
  more: 'Volume et touches',
};
export default fr;
