import type { KitStrings } from './strings.js';

export const en: KitStrings = {
  noContent: 'The content did not arrive. Try again.',
  retry: 'Try again',
  memoryOnly: 'This browser does not let the page keep anything. Your progress lasts until you close the page.',
};
