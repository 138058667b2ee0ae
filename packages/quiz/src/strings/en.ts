import { en as kit } from '@tessera-learning/element-kit/strings/en';
import type { QuizStrings } from './strings.js';

export const en: QuizStrings = {
  ...kit,
  questionOf: (number, total) => `Question ${number} of ${total}`,
  check: 'Check answer',
  chooseFirst: 'Choose an answer first.',
  yourAnswer: 'Your answer: another one fits better',
  yourBest: 'Your answer: the best one',
  bestAnswer: 'Best answer',
  why: 'Why',
  evidence: 'Where this comes from',
  tryAgain: 'Try again',
  next: 'Next question',
  previous: 'Question before',
  result: (answered, total, best) =>
    answered < total
      ? `${answered} of ${total} questions answered.`
      : `All ${total} questions answered, ${best} with the best answer.`,
  edited: 'This question was changed after you answered it. You can answer it again.',
  kept: 'Kept on this device only.',
  whyBest: 'Why the best answer fits better',
};
