import { problem } from './en.js';
import type { ProgressStrings } from './strings.js';

export const en: ProgressStrings = {
  ...problem,
  steps: (done, total) => `${done} of ${total} ${total === 1 ? 'step' : 'steps'}`,
  notStarted: 'Not started',
  finished: 'Finished',
  open: 'open',
  begun: 'begun',
  done: 'done',
};
