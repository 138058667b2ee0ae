import { describe, expect, test } from 'vitest';
import { countWords, moduleTime, sumOf, wordsOfModule, type Module } from '../src/index.js';
import { course, question } from './sample-course.js';

const [sample] = course.modules as [Module];
const [section] = sample.sections as [Module['sections'][number]];
const { video: _, ...silent } = sample;
const { reading, video: __, examples: ___, ...bare } = section;

/** A module without anything, and what a row adds to it. */
const EMPTY = { introduction: '', sections: [], quiz: { questions: [] } };
const times = (number: number, word: string): string => `${word} `.repeat(number).trim();
const considering = (number: number) => ({ ...bare, body: '', considerations: Array.from({ length: number }, (_each, at) => ({ id: `c-${at}`, prompt: 'Where?' })) });
const watching = (seconds: number) => ({ ...bare, body: '', considerations: [], video: { ...sample.video!, seconds } });
const asking = (number: number) => ({ questions: Array.from({ length: number }, () => question) });

const NONE = { reading: 0, video: 0, guide: 0, quiz: 0, reflection: 0 };

describe('minutes of a module', () => {
  test.each<[string, Partial<Module>, object]>([
    ['nothing', {}, {}],
    ['one word', { introduction: 'Hello.' }, { reading: 1 }],
    ['200 words', { introduction: times(200, 'word') }, { reading: 1 }],
    ['201 words', { introduction: times(201, 'word') }, { reading: 2 }],
    ['words of introduction and sections together', { introduction: times(150, 'word'), sections: [{ ...bare, considerations: [], body: times(150, 'word') }] }, { reading: 2 }],
    ['a video of a minute', { video: { ...sample.video!, seconds: 60 } }, { video: 1 }],
    ['a video of a minute and a bit', { video: { ...sample.video!, seconds: 60.1 } }, { video: 2 }],
    ['three short videos, rounded together', { video: { ...sample.video!, seconds: 20 }, sections: [watching(20), watching(20)] }, { video: 1 }],
    ['pages of a guide twice', { sections: [{ ...bare, body: '', considerations: [], reading: reading! }, { ...bare, body: '', considerations: [], reading: reading! }] }, { guide: 30 }],
    ['seven questions', { quiz: asking(7) }, { quiz: 7 }],
    ['one question to consider', { sections: [considering(1)] }, { reflection: 2 }],
    ['three questions to consider, rounded together', { sections: [considering(1), considering(2)] }, { reflection: 5 }],
  ])('%s', (_what, parts, time) => expect(moduleTime({ ...EMPTY, ...parts }, 'en')).toEqual({ ...NONE, ...time }));

  test('everything at once', () => expect(moduleTime(sample, 'en')).toEqual({ reading: 1, video: 2, guide: 15, quiz: 1, reflection: 2 }));

  test('their sum', () => expect(sumOf({ reading: 1, video: 20, guide: 300, quiz: 4000, reflection: 50_000 })).toBe(54_321));
});

describe('words', () => {
  test.each([
    ['en', 'Don’t stop: 3 well-made words.', 6],
    ['en', 'Quotes, “so” — and dashes …', 4],
    ['fr', 'L’accueil, c’est aujourd’hui qu’il compte\u00a0!', 5],
    ['ar', 'المدينة بين الثقافات؟', 3],
    ['ja', '都市は多様です。', 4],
    ['th', 'เมืองนี้มีความหลากหลาย', 6],
    ['en', ' … — \n', 0],
    ['en', '', 0],
  ])('%s: “%s”', (language, text, number) => expect(countWords(text, language)).toBe(number));

  test('of a module: introduction, text and examples, neither titles nor questions', () => {
    expect(wordsOfModule(silent, 'en')).toBe(3 + 2 + 4 + 2 + 4);
    expect(wordsOfModule({ ...silent, sections: [{ ...section, examples: [] }] }, 'en')).toBe(3 + 2 + 4 + 2);
  });
});
