import { problem } from '@tessera-learning/element-kit/strings/fr';
import type { ProgressTrackerStrings } from './strings.js';

const fr: ProgressTrackerStrings = {
  ...problem,
  open: 'à faire',
  begun: 'commencé',
  done: 'fait',
  label: 'Votre progression',
  module: (number) => `Module ${number}`,
  quiz: 'Quiz',
  stepsDone: (done, total) => `${done} ${done > 1 ? 'étapes faites' : 'étape faite'} sur ${total}`,
  part: (done, total) => `${done} sur ${total}`,
  showAll: 'Afficher toutes les étapes',
  kept: 'Conservé sur cet appareil uniquement. Personne d’autre ne peut le voir.',
  keptUntilClosed: 'Conservé jusqu’à la fermeture de la page. Personne d’autre ne peut le voir.',
};
export default fr;
