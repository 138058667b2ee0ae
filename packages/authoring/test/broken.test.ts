import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/index.js';
import { readBroken } from './broken-course.js';
import { BROKEN_ACADEMY } from './broken-academy.js';
import { BROKEN_LIBRARY } from './broken-library.js';
import { BROKEN_MEDIA } from './broken-media.js';
import { tried } from './broken.js';
import { BROKEN } from './broken-table.js';

// Media, library and academy are read in files of their own: files run side by side.
const ALL = [...BROKEN, ...BROKEN_MEDIA, ...BROKEN_LIBRARY, ...BROKEN_ACADEMY];

describe('a broken course', () => {
  test.concurrent.each(tried(BROKEN).map((broken) => [broken.what, broken] as const))('%s', async (_, { edits, found }) => {
    expect((await readBroken(edits)).found).toEqual(found);
  });
});

test('every rule is broken in the table, and told in the README', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const broken = new Set(ALL.flatMap(({ found }) => found.map((each) => each.split(' ')[1])));
  for (const [rule, holds] of Object.entries(RULES)) {
    expect(broken, rule).toContain(rule);
    expect(readme, rule).toContain(`| \`${rule}\` | ${holds} |`);
  }
});

test('reading does not stop at the first problem, and sorts what it finds', async () => {
  const { problems, found } = await readBroken([
    { file: 'en/modules/greeting/quiz.md', from: '- [x] Whoever', to: '- [ ] Whoever' },
    { file: 'en/landing.md', from: ' {#why}', to: '' },
    { file: 'course.yaml', from: 'languages:', to: 'langages: []\nlanguages:' },
    { file: 'en/landing.md', from: '## How? {#how}', to: '<b>x</b>\n\n## How? {#How}' },
  ]);
  expect(found).toEqual([
    'course.yaml:2:1 unknown-key',
    'en/landing.md:8:1 missing-id',
    'en/landing.md:16:1 raw-html',
    'en/landing.md:16:5 raw-html',
    'en/landing.md:18:9 invalid-id',
    'en/modules/greeting/quiz.md:1:1 one-right-answer',
  ]);
  for (const { message } of problems) expect(message.length).toBeGreaterThan(20);
});
