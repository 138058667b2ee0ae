import { problem } from '@tessera-learning/element-kit/strings/en';
import type { ProgressTrackerStrings } from './strings.js';

export const en: ProgressTrackerStrings = {
  ...problem,
  open: 'open',
  begun: 'begun',
  done: 'done',
  label: 'Your progress',
  module: (number) => `Module ${number}`,
  quiz: 'Quiz',
  stepsDone: (done, total) => `${done} of ${total} ${total === 1 ? 'step' : 'steps'} done`,
  part: (done, total) => `${done} of ${total}`,
  showAll: 'Show all steps',
  kept: 'Kept on this device only. Nobody else can see it.',
  keptUntilClosed: 'Kept until you close the page. Nobody else can see it.',
};
