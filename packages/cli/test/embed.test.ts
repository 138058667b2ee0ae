import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../src/index.js';
import { embedFiles } from '../src/embed-files.js';
import { parts, put, recorded, SAMPLE, temporary } from './support.js';

const DIST = { 'tessera.js': '1', 'tessera.classic.js': '2', 'tessera-loader.js': '3', 'loader/quiz.js': '4', 'loader/quiz.js.map': '', 'integrity.json': '{}', 'THIRD-PARTY-NOTICES.txt': '', 'index.js': '', 'course.js': '', 'tessera.js.map': '', 'tessera.d.ts': '' };

test('what snippets load is taken from the built elements, and nothing else', async () => {
  const folder = await temporary();
  await put(folder, DIST);
  expect([...(await embedFiles(folder)).keys()].sort()).toEqual(['THIRD-PARTY-NOTICES.txt', 'integrity.json', 'loader/quiz.js', 'tessera-loader.js', 'tessera.classic.js', 'tessera.js']);
});

test('a build puts it into embed/, and no learner keeps it for offline', async () => {
  const folder = await temporary();
  await put(join(folder, 'elements'), DIST);
  const dist = join(folder, 'dist');
  const worker = (): Promise<string> => Promise.resolve('work();\n');
  const { written } = await build(SAMPLE, dist, recorded(), { ...parts(folder), worker, embed: () => embedFiles(join(folder, 'elements')) });
  expect(written.map(({ path }) => path).filter((path) => path.startsWith('embed/'))).toHaveLength(6);
  expect(await readFile(join(dist, 'embed/loader/quiz.js'), 'utf8')).toBe('4');
  expect(await readFile(join(dist, 'sw.js'), 'utf8')).not.toContain('embed/');
});
