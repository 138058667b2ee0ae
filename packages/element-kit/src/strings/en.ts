import type { KitStrings } from './strings.js';

export const en: KitStrings = {
  noContent: 'The content did not arrive. Try again.',
  retry: 'Try again',
  memoryOnly: 'This browser does not let the page keep anything. Your progress lasts until you close the page.',
  steps: (done, total) => `${done} of ${total} ${total === 1 ? 'step' : 'steps'}`,
  notStarted: 'Not started',
  finished: 'Finished',
  open: 'open',
  begun: 'begun',
  done: 'done',
};
export default en;
