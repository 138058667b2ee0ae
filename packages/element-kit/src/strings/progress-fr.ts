import { problem } from './fr.js';
import type { ProgressStrings } from './strings.js';

export const fr: ProgressStrings = {
  ...problem,
  steps: (done, total) => `${done} ${done > 1 ? 'étapes' : 'étape'} sur ${total}`,
  notStarted: 'Pas commencé',
  finished: 'Terminé',
  open: 'à faire',
  begun: 'commencé',
  done: 'fait',
};
