import { describe, expect, test } from 'vitest';
import { answerOf, judge, progressOf, type Evidence, type Fact, type Question } from '../src/index.js';

const evidence = (text: string): Evidence => ({ kind: 'guide', text, href: `guide.pdf#page=${text}` });
const question: Question = {
  id: 'best',
  prompt: 'Which?',
  options: [
    { id: 'rules', text: 'Rules', correct: false, feedback: 'No.', evidence: [evidence('7')] },
    { id: 'tools', text: 'Tools', correct: true, feedback: 'Yes.' },
  ],
  evidence: [evidence('5')],
};

describe('judging an answer', () => {
  test('the best one', () => {
    expect(judge(question, 'tools')).toEqual({ chosen: question.options[1], best: question.options[1], correct: true, evidence: [evidence('5')] });
  });

  test('another one: the best is named, its own evidence comes first', () => {
    expect(judge(question, 'rules')).toEqual({ chosen: question.options[0], best: question.options[1], correct: false, evidence: [evidence('7'), evidence('5')] });
  });

  test.each([undefined, '', 'gone-since', '__proto__', 'constructor'])('none for %j', (option) => expect(judge(question, option)).toBeUndefined());

  test('none if no option is the best', () => {
    expect(judge({ ...question, options: question.options.slice(0, 1) }, 'rules')).toBeUndefined();
  });
});

test('the answer is the one taken last', () => {
  const fact = (detail: string, n: number): Fact => ({ course: 'icc', module: 'ideas', kind: 'answered', id: 'best', detail, n });
  const progress = progressOf([fact('tools', 2), fact('rules', 1)]);
  expect(answerOf(progress, 'icc', 'ideas', 'best')).toBe('tools');
  expect(answerOf(progress, 'icc', 'ideas', 'other')).toBeUndefined();
});
