import { expect, test } from 'vitest';
import { readBroken, type Edit } from './broken-course.js';

/** Characters; npm run test:all writes as much as a course may hold. */
const SIZE = process.env['TESSERA_ALL'] ? 100_000 : 30_000;
const MUCH = `${SIZE / 1000} kB`;
const HEAD = '---\ntitle: x\nlead: x\n---\n\n## A {#a}\n\n';

const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

/** What a person may write, and what would keep a careless parser busy for minutes. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['prose', filled(`${'A sentence of *plain* words, as authors write them. '.repeat(8)}\n\n`)],
  ['a long loose list', filled('- word\n\n')],
  ['a long tight list', filled('- word\n')],
  ['quotes in quotes', filled('>')],
  ['quotes in quotes, many lines', filled(`${'>'.repeat(19)} a\n`)],
  ['lists in lists', filled('- ')],
  ['emphasis that opens and never closes', filled('*a ')],
  ['emphasis in emphasis', `${'*a '.repeat(SIZE / 6)}${'a* '.repeat(SIZE / 6)}`],
  ['emphasis in emphasis, many paragraphs', filled(`${'*a '.repeat(240)}${'a* '.repeat(240)}\n\n`)],
  ['brackets', filled('[')],
  ['links that never close', filled('[a](')],
  ['containers in containers', filled(':::a\n')],
  ['containers in lists', filled('- :::a\n')],
  ['attributes', `::read{${'a '.repeat(SIZE / 2)}}`],
  ['HTML', filled('<a ')],
  ['ticks', `${'`'.repeat(SIZE / 2)}${'a`'.repeat(SIZE / 4)}`],
  ['headings', filled('## A {#a}\n\n')],
  ['ids', filled('{#a}')],
  ['white space', `a${' '.repeat(SIZE)}b`],
  ['empty lines', filled('\n')],
];

test.each(TEXTS)(`${MUCH} of %s`, async (_, text) => {
  expect(await milliseconds({ file: 'en/pages/privacy.md', to: HEAD + text })).toBeLessThan(5000);
}, 60_000);

test.each([
  ['brackets', `id: ${filled('[')}`],
  ['keys', Array.from({ length: SIZE / 8 }, (_, at) => `k${at}: 1`).join('\n')],
  ['dashes', filled('- ')],
  ['indentation', Array.from({ length: 440 }, (_, at) => `${' '.repeat(at)}k:`).join('\n')],
  ['aliases', `a: &a [1]\nb: [${'*a, '.repeat(SIZE / 4)}]`],
  ['quotes', `id: ${filled('"a" ')}`],
])(`${MUCH} of YAML: %s`, async (_, text) => {
  expect(await milliseconds({ file: 'course.yaml', to: text })).toBeLessThan(5000);
}, 60_000);

test.each([
  ['cues', 'captions.vtt', `WEBVTT\n\n${filled('00:00.000 --> 00:01.000\nword\n\n')}`],
  ['cues without an empty line', 'captions.vtt', `WEBVTT\n\n${filled('00:00.000 --> 00:01.000\n')}`],
  ['one cue', 'captions.vtt', `WEBVTT\n\n00:00.000 --> 00:01.000\n${filled('word <i>&amp;</i>\n')}`],
  ['tags that never close', 'captions.vtt', `WEBVTT\n\n00:00.000 --> 00:01.000\n${filled('<')}`],
  ['blanks before an arrow', 'captions.vtt', `WEBVTT\n\n00:00.000${' '.repeat(SIZE)}x-->`],
  ['paragraphs', 'transcript.md', filled('A word.\n\n')],
  ['pictures', 'transcript.md', filled('*A word.*\n\n')],
  ['one paragraph of many lines', 'transcript.md', filled('A word.\n')],
  ['references', 'video.yaml', `references:\n${filled('  - {from: "0:01", to: "0:02", page: 1, words: a}\n')}`],
] as const)(`${MUCH} of %s in %s`, async (_, name, text) => {
  expect(await milliseconds({ file: `en/modules/greeting/videos/a-nod/${name}`, to: text })).toBeLessThan(5000);
}, 60_000);

/** Time of the processor, which other programs do not lengthen. */
async function milliseconds(edit: Edit): Promise<number> {
  const start = process.cpuUsage();
  await readBroken([edit]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
