import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';

/** What a language has to say: words, functions that make them, and groups of both. */
type Words = { readonly [name: string]: unknown };
type Say = (...values: readonly unknown[]) => unknown;

const PACKAGES = new URL('../../../packages/', import.meta.url);
const LANGUAGES = ['en', 'fr', 'ar'];
/** Numbers that Arabic counts in six ways, English in two. */
const COUNTS = [0, 1, 2, 3, 11, 100, 103];
/** More values than any function takes. */
const VALUES = [1, 1, 1, 1];

const FOLDERS = readdirSync(PACKAGES, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name === 'strings')
  .map(({ parentPath }) => `${parentPath.replaceAll('\\', '/')}/strings/`)
  .filter((folder) => /\/packages\/[^/]+\/src\//.test(folder));
/** Every file of English words, and what stands before the language in its name: `en.ts`, `band-en.ts`. */
const ENGLISH = FOLDERS.flatMap((folder) => readdirSync(folder).flatMap((name) => (/^(.*-)?en\.ts$/.test(name) ? [{ folder, start: name.slice(0, -'en.ts'.length) }] : [])));

async function wordsOf(folder: string, start: string, language: string): Promise<Words> {
  const exported = (await import(/* @vite-ignore */ `${folder}${start}${language}.ts`)) as Readonly<Record<string, Words>>;
  // One export holds them all; others share it out.
  return Object.values(exported).reduce((most, each) => (Object.keys(each).length > Object.keys(most).length ? each : most));
}

/** Every word and function by its path: `box.offer`. */
function flat(words: Words, path = ''): Map<string, unknown> {
  const deep = ([name, value]: [string, unknown]): [string, unknown][] =>
    value !== null && typeof value === 'object' ? [...flat(value as Words, `${path}${name}.`)] : [[path + name, value]];
  return new Map(Object.entries(words).flatMap(deep));
}

/** What a function says for these; some take a list. */
function saidBy(say: Say, values: readonly unknown[]): unknown {
  try {
    return say(...values);
  } catch {
    return say(...values.map((each) => [String(each)]));
  }
}

const kinds = (words: Words): Record<string, string> => Object.fromEntries([...flat(words)].map(([path, value]) => [path, typeof value] as const).sort());

test('there are words to compare', () => {
  const packages = new Set(FOLDERS.map((folder) => folder.slice(fileURLToPath(PACKAGES).length).split('/')[0]));
  expect([...packages].sort()).toEqual(expect.arrayContaining(['element-kit', 'guide-slip', 'module-card', 'progress-tracker', 'quiz', 'reflection', 'saved-data', 'site', 'video-player']));
});

describe.each(ENGLISH.map(({ folder, start }) => [`${folder.slice(fileURLToPath(PACKAGES).length)}${start}`, folder, start] as const))('%s', (_, folder, start) => {
  it.each(LANGUAGES)('%s has the same words as English', async (language) => {
    expect(kinds(await wordsOf(folder, start, language))).toEqual(kinds(await wordsOf(folder, start, 'en')));
  });

  it.each(LANGUAGES)('%s has no empty word', async (language) => {
    for (const [path, word] of flat(await wordsOf(folder, start, language))) {
      if (typeof word === 'string') expect(word.trim(), path).not.toBe('');
    }
  });

  it.each(LANGUAGES)('%s makes words of every number', async (language) => {
    for (const [path, say] of flat(await wordsOf(folder, start, language))) {
      if (typeof say !== 'function') continue;
      for (const count of COUNTS) {
        for (const values of [VALUES.map(() => count), [count, ...VALUES]]) {
          const said = saidBy(say as Say, values);
          expect(said, path).toBeTypeOf('string');
          expect((said as string).trim(), path).not.toBe('');
          expect(said, path).not.toMatch(/undefined|NaN|null|\[object/);
        }
      }
    }
  });
});

it('says nothing in Arabic with the letters of another language', async () => {
  // Names and keys that have no Arabic form.
  const NAMES = /PDF|JavaScript|JSON|Markdown|iframe|\bsrc\b|YouTube|Vimeo|frame-(?:ancestors|src)|https:\/\/[\w.-]+|\.ics|CC BY|MIT|AD|[{]\w+[}]/g;
  for (const { folder, start } of ENGLISH) {
    for (const [path, word] of flat(await wordsOf(folder, start, 'ar'))) {
      if (typeof word === 'string' && !/(?:^|\.)(?:language|locale)$/.test(path)) expect(word.replace(NAMES, ''), `${folder}${start} ${path}`).not.toMatch(/[a-z]{2}/i);
    }
  }
});

describe('words beside the strings', () => {
  const english = /[a-z]{3}/i;
  const load = (path: string): Promise<Readonly<Record<string, Say>>> => import(/* @vite-ignore */ fileURLToPath(new URL(path, PACKAGES))) as never;

  it.each(LANGUAGES)('%s has the words round a video', async (language) => {
    const { aroundWords } = await load('video-player/src/around-words.ts');
    const [words, base] = [language, 'en'].map((each) => aroundWords?.({ language: each }) as Words);
    expect(kinds(words as Words)).toEqual(kinds(base as Words));
    if (language !== 'en') expect(words).not.toEqual(base);
  });

  it('Arabic has words for a problem, the key of a quiz and a video without script', async () => {
    const { problemWords } = await load('element-kit/src/problem-words.ts');
    for (const code of ['unreachable', 'slow', 'missing', 'web-page', 'damaged', 'newer', 'not-a-course', 'no-module']) expect(problemWords?.(code, 'ar-MA'), code).not.toMatch(english);
    const { questionHtml } = await load('quiz/src/quiz-html.ts');
    const question = { id: 'q', prompt: '?', options: [{ id: 'o', text: '.', correct: true, feedback: [] }], evidence: [] };
    expect(String(questionHtml?.(question, { language: 'ar' }))).toContain('الإجابة الأنسب: a');
    const { videoPlayerHtml } = await load('video-player/src/video-html.ts');
    const video = { id: 'v', title: '.', seconds: 1, origin: 'ours', voice: 'machine', chapters: [], references: [], transcript: [{ seconds: 0, text: '.' }], sources: [{ href: 'v.webm', type: 'video/webm', bytes: 1 }], described: [] };
    const written = String(videoPlayerHtml?.(video, { course: 'c', module: 'm', language: 'ar' }));
    for (const word of ['بصوت آلي.', 'النص المكتوب', 'حفظ الفيديو']) expect(written).toContain(word);
  });

  it('Arabic counts in its six ways', async () => {
    const { counted } = await load('element-kit/src/strings/counted-ar.ts');
    const question = ['سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال'];
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => counted?.(count, question))).toEqual(['0 سؤال', 'سؤال واحد', 'سؤالان', '3 أسئلة', '10 أسئلة', '11 سؤالًا', '99 سؤالًا', '100 سؤال', '103 أسئلة']);
  });
});
