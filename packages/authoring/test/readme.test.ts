import { expect, test } from 'vitest';
import { runSnippet, snippetOf } from '../../../scripts/describe/snippet.js';
import * as authoring from '../src/index.js';
import { SAMPLE } from './broken-course.js';

test('the snippet of the README reads a folder', async () => {
  const snippet = snippetOf(new URL('../README.md', import.meta.url), 'js').replace("'content'", JSON.stringify(SAMPLE));
  const { problems, editions, media } = await runSnippet(snippet, { '@tessera-learning/authoring': authoring });
  expect(problems).toEqual([]);
  expect((editions as { language: string }[]).map(({ language }) => language)).toEqual(['en', 'fr']);
  expect((media as { from: string; to: string }[]).map(({ to }) => to)).toContain('guide/notes.en.pdf');
});
