import { expect, test } from 'vitest';
import { runSnippet, snippetOf } from '../../../scripts/describe/snippet.js';
import * as core from '../src/index.js';
import { course } from './sample-course.js';

test('the snippet of the README reads a course, judges an answer and says how far a learner is', async () => {
  const snippet = snippetOf(new URL('../README.md', import.meta.url), 'js');
  const { verdict, done, total, state } = await runSnippet(snippet, { '@tessera-learning/core': core }, { json: JSON.parse(JSON.stringify(course)) as unknown });
  const [module] = course.modules;
  const [question] = module?.quiz.questions ?? [];
  expect((verdict as core.Verdict).chosen).toEqual(question?.options[0]);
  expect({ done, total, state }).toEqual({ done: 1, total: module?.items.length, state: 'begun' });
});

test('what is no course is refused with the place that is wrong', async () => {
  const snippet = snippetOf(new URL('../README.md', import.meta.url), 'js');
  await expect(runSnippet(snippet, { '@tessera-learning/core': core }, { json: { ...course, modules: [{}] } })).rejects.toThrow(/^modules\[0\]/);
});
