import type { KitStrings, ProblemStrings } from './strings.js';

export const problem: ProblemStrings = {
  noContent: 'The content did not arrive. Try again.',
  retry: 'Try again',
};

export const en: KitStrings = {
  ...problem,
  memoryOnly: 'This browser does not let the page keep anything. Your progress lasts until you close the page.',
};
