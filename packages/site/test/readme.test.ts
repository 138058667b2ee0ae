import { expect, test } from 'vitest';
import { runSnippet, snippetOf } from '../../../scripts/describe/snippet.js';
import * as site from '../src/index.js';
import { EDITION, SITE } from './site.js';

test('the snippet of the README writes the site', async () => {
  const snippet = snippetOf(new URL('../README.md', import.meta.url), 'ts');
  const { files } = await runSnippet(snippet, { '@tessera-learning/site': site }, EDITION);
  expect(files).toEqual(SITE);
  expect((files as ReadonlyMap<string, string>).get('en/index.html')).toContain('<h1');
});
