import { beforeAll, expect, test } from 'vitest';
import { countsOf, readCourseFolder, type CourseEdition } from '../src/index.js';
import { readBroken, SAMPLE } from './broken-course.js';

let editions: readonly CourseEdition[];
beforeAll(async () => {
  editions = (await readCourseFolder(SAMPLE)).editions;
});

test('what the sample holds in English', () => {
  expect(countsOf(editions[0]!)).toEqual({
    words: 81,
    modules: 2,
    sections: 3,
    questions: 10,
    options: 23,
    reasons: 23,
    considerations: 2,
    terms: 2,
    examples: { described: 1, listed: 1 },
    videos: 2,
    seconds: 6,
    references: { guidePages: 17, moments: 1, publicSources: 3 },
    academy: { topics: 2, sessions: 12, methods: 2, past: 1 },
  });
});

test('another language has its own words, and references of its own', () => {
  const { words, references, ...rest } = countsOf(editions[1]!);
  expect({ words, references }).toEqual({ words: 32, references: { guidePages: 15, moments: 1, publicSources: 3 } });
  const { words: english, references: others, ...same } = countsOf(editions[0]!);
  expect(rest).toEqual(same);
  expect(english).not.toBe(words);
  expect(others).not.toEqual(references);
});

test('an option without a reason is counted among options alone', () => {
  const [edition] = structuredClone(editions) as [CourseEdition];
  Object.assign(edition.course.modules[0]!.quiz.questions[0]!.options[0]!, { feedback: [] });
  expect(countsOf(edition)).toMatchObject({ options: 23, reasons: 22 });
});

test('an example counts once, wherever it is shown, and its words where it is', async () => {
  const { editions: [edition] } = await readBroken([{ file: 'en/modules/listening/module.md', from: '::example{#ourtown-benches}', to: '' }]);
  const [without, shown] = [countsOf(edition!), countsOf(editions[0]!)];
  expect(without.examples).toEqual(shown.examples);
  expect(shown.words - without.words).toBe(11);
});

test('a course of nothing', () => {
  const { course, pages, language } = editions[0]!;
  const empty = countsOf({ language, pages, course: { ...course, modules: [] }, library: { terms: [], examples: [] } });
  expect(JSON.stringify(empty)).not.toMatch(/[1-9]/);
  expect(empty).not.toHaveProperty('academy');
});
