import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { check, main } from '../src/index.js';
import { recorded, SAMPLE, temporary } from './support.js';

async function broken(): Promise<string> {
  const folder = await temporary();
  await cp(SAMPLE, folder, { recursive: true });
  const quiz = join(folder, 'en/modules/greeting/quiz.md');
  await writeFile(quiz, (await readFile(quiz, 'utf8')).replace('- [ ] Nobody', '- [x] Nobody').replace('  Custom differs.\n', ''));
  const landing = join(folder, 'fr/landing.md');
  await writeFile(landing, (await readFile(landing, 'utf8')).replace('module:greeting', 'module:hello'));
  return folder;
}

test('a correct course: one line that counts, and what it holds in each language', async () => {
  const output = recorded();
  expect(await main(['check', SAMPLE], output)).toBe(0);
  expect(output.outs).toEqual([
    'No problems: 2 modules, 10 questions, 2 languages',
    '',
    '  en  text        2 modules, 3 sections, 81 words',
    '      questions   10 questions, 23 options, 23 with a reason, 2 to consider',
    '      look up     2 terms, 2 examples (1 described, 1 listed)',
    '      videos      2 videos, 0:06 in all',
    '      references  17 to guide pages, 1 to moments of videos, 3 to public sources',
    '      academy     2 topics, 12 sessions, 2 methods, 1 past',
    '',
    '  fr  text        2 modules, 3 sections, 32 words',
    '      questions   10 questions, 23 options, 23 with a reason, 2 to consider',
    '      look up     2 terms, 2 examples (1 described, 1 listed)',
    '      videos      2 videos, 0:06 in all',
    '      references  15 to guide pages, 1 to moments of videos, 3 to public sources',
    '      academy     2 topics, 12 sessions, 2 methods, 1 past',
  ]);
  expect(output.errs).toEqual([]);
});

test('problems: a line each with file, line, column and rule, then the sum, and exit code 1', async () => {
  const folder = await broken();
  const output = recorded();
  expect(await main(['check', folder], output)).toBe(1);
  const at = relative(process.cwd(), folder);
  expect(output.outs.map((line) => line.replace(/ {2}.* {2}/, '  …  '))).toEqual([
    `${at}/en/modules/greeting/quiz.md:3:1  …  [missing-reason]`,
    `${at}/en/modules/greeting/quiz.md:12:1  …  [one-right-answer]`,
    `${at}/fr/landing.md:10:27  …  [unknown-reference]`,
  ]);
  expect(output.errs).toEqual(['3 problems in 2 files']);
});

test('a folder that is not there is one problem', async () => {
  const output = recorded();
  const { problems } = await check(join(await temporary(), 'nowhere'), output);
  expect(problems.map(({ rule }) => rule)).toEqual(['unreadable']);
  expect(output.errs).toEqual(['1 problem in 1 file']);
});
