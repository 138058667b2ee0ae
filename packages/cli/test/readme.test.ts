import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { runSnippet, snippetOf } from '../../../scripts/describe/snippet.js';
import * as cli from '../src/index.js';
import { put, temporary } from './support.js';

test('the program of the README checks a folder and serves another', async () => {
  const folder = await temporary();
  await put(folder, { 'content/course.yaml': 'id: x', 'dist/index.html': 'the course' });
  const said: string[] = [];
  const snippet = snippetOf(new URL('../README.md', import.meta.url), 'js').replace("'content'", JSON.stringify(`${folder}/content`)).replace("'dist'", JSON.stringify(`${folder}/dist`));
  const console = { log: (line: string) => said.push(line), error: (line: string) => said.push(line) };
  const { problems, status } = await runSnippet(snippet, { '@tessera-learning/cli': cli, picocolors: { default: picocolors } }, { console, fetch });
  expect((problems as readonly unknown[]).length).toBeGreaterThan(0);
  expect(said.join('\n')).toContain('course.yaml');
  expect(status).toBe(200);
});
