import { readCourse, type Inline } from '@tessera-learning/core';
import { beforeAll, expect, test } from 'vitest';
import { readCourseFolder, type CourseFolder } from '../src/index.js';
import { SAMPLE } from './broken-course.js';

let read: CourseFolder;
beforeAll(async () => {
  read = await readCourseFolder(SAMPLE);
});

const english = () => read.editions[0]!;
const french = () => read.editions[1]!;
const greeting = () => english().course.modules[0]!;

test('the sample course has no problem', () => {
  expect(read.problems).toEqual([]);
  expect(read.editions.map((edition) => edition.language)).toEqual(['en', 'fr']);
});

test('core reads every edition back as it is', () => {
  for (const { course } of read.editions) expect(readCourse(JSON.parse(JSON.stringify(course)))).toEqual(course);
});

test('modules, sections and steps are numbered in page order', () => {
  expect(english().course.modules.map(({ id, number }) => [id, number])).toEqual([['greeting', 1], ['listening', 2]]);
  expect(greeting().sections.map(({ id, number }) => [id, number])).toEqual([['first-word', '1.1'], ['second-word', '1.2']]);
  expect(greeting().items).toEqual([
    'watched:a-nod',
    'read:first-word',
    'read:second-word',
    'answered:who-first',
    'answered:how-long',
    'answered:which-words',
    'answered:no-answer',
    'answered:at-night',
  ]);
  expect(english().course.modules[1]!.items.slice(0, 3)).toEqual(['watched:a-wait', 'read:silence', 'answered:why-wait']);
});

test('what front matter and headings say', () => {
  const { title, summary, minutes, origin } = greeting();
  expect({ title, summary, minutes, origin }).toEqual({ title: 'Greeting', summary: 'How to say hello.', minutes: 30, origin: 'confirmed' });
  expect(english().course.modules[1]!.origin).toBe('ours');
  expect(greeting().sections[0]!.title).toBe('The first word');
});

test('text: marks, words in another language, and a time that stays a time', () => {
  expect(greeting().introduction).toEqual([
    {
      type: 'paragraph',
      children: ['A greeting is a ', { type: 'emphasis', children: ['small'] }, ' gift. It takes ', { type: 'strong', children: ['one second'] }, ', at 1:12 or at any time.'],
    },
  ]);
  expect(paragraph(greeting().sections[0]!.body, 0)).toEqual([
    'Some say ',
    { type: 'code', children: ['hello'] },
    ', some say ',
    { type: 'language', lang: 'eu', children: ['Ongi etorri'] },
    '; the ',
    { type: 'link', href: 'https://example.org/handbook.pdf#page=8', children: ['handbook'] },
    ' has ',
    { type: 'link', href: 'https://example.org/handbook.pdf#page=7', children: ['more'] },
    ', and so has ',
    { type: 'link', href: 'https://example.org/leaflet.pdf#page=2', children: ['the leaflet'] },
    '.',
  ]);
});

test('links within the course count from the root of the site, anchors too', () => {
  expect(hrefs(paragraph(greeting().sections[1]!.body, 0))).toEqual(['en/modules/listening/index.html#silence', 'en/modules/greeting/index.html#first-word', 'en/modules/greeting/index.html#quiz']);
  const [landing, , privacy] = english().pages;
  expect(hrefs(paragraph(landing!.sections[0]!.body, 0))).toEqual(['en/modules/greeting/index.html']);
  expect(hrefs(paragraph(landing!.sections[1]!.body, 0))).toEqual(['en/privacy/index.html#kept']);
  expect(hrefs(paragraph(privacy!.sections[0]!.body, 0))).toEqual(['en/index.html']);
});

test('lists in lists, and quotes', () => {
  expect(greeting().sections[0]!.body.slice(1)).toEqual([
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'paragraph', children: ['A nod'] }],
        [
          { type: 'paragraph', children: ['A smile'] },
          { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: ['with the eyes'] }], [{ type: 'paragraph', children: ['with the mouth'] }]] },
        ],
      ],
    },
    { type: 'quote', children: [{ type: 'paragraph', children: ['Whoever greets first is free.'] }] },
  ]);
});

test('reading: pages as the course names them, in the edition of the language', () => {
  const [first, second] = greeting().sections;
  expect(first!.reading).toEqual({ guide: 'handbook', from: 5, to: 8, minutes: 15, origin: 'confirmed', text: 'pages 5–8', href: 'https://example.org/handbook.pdf#page=7' });
  expect(second!.reading).toEqual({ guide: 'leaflet', from: 2, to: 2, minutes: 5, origin: 'ours', text: 'page 2', href: 'https://example.org/leaflet.pdf#page=2', follows: { text: 'The neighbour’s handbook, pages 5–8', href: 'https://example.org/handbook.pdf#page=7', origin: 'confirmed' } });
  expect(french().course.modules[0]!.sections[0]!.reading).toMatchObject({ text: 'pages 5 à 8', href: 'https://example.org/manuel', origin: 'confirmed' });
  expect(english().course.modules[1]!.sections[0]!.reading).toMatchObject({ from: 9, to: 9, origin: 'confirmed' });
});

test('considerations and questions', () => {
  expect(greeting().sections[0]!.considerations).toEqual([{ id: 'whom', prompt: 'Whom do you greet?' }, { id: 'when', prompt: 'When did you last begin?' }]);
  const [first, second] = greeting().quiz.questions;
  expect(first).toMatchObject({ id: 'who-first', prompt: 'Who greets first?', evidence: [{ kind: 'guide', text: 'Guide, pages 5–8', href: 'https://example.org/handbook.pdf#page=7' }] });
  expect(first!.options[1]).toEqual({
    id: 'anyone',
    text: 'Whoever sees the other.',
    correct: true,
    feedback: 'Nobody has to wait.',
    evidence: [{ kind: 'guide', text: 'The leaflet, page 2', href: 'https://example.org/leaflet.pdf#page=2' }],
  });
  expect(first!.options.map((option) => option.correct)).toEqual([false, true, false]);
  expect(second!.evidence).toEqual([{ kind: 'source', text: 'A study of greetings', href: 'https://example.org/study?a=b&c=d' }]);
});

test('minutes: as the author gave them, or worked out from what is in the module', () => {
  expect(greeting()).not.toHaveProperty('time');
  const { minutes, time } = english().course.modules[1]!;
  expect(time).toEqual({ reading: 1, video: 1, guide: 5, quiz: 5, reflection: 0 });
  expect(minutes).toBe(12);
});

test('the glossary: by the alphabet of its language, with links to its page', () => {
  expect(english().library.terms.map(({ id }) => id)).toEqual(['greeting', 'nod']);
  expect(french().library.terms.map(({ title }) => title)).toEqual(['Échange', 'Signe de tête']);
  const [first, second] = english().library.terms;
  expect(second).toEqual({ id: 'nod', title: 'Nod', text: 'A small bow of the head.' });
  expect(hrefs(paragraph(first!.text, 0))).toEqual(['en/glossary/index.html#nod']);
  expect(hrefs(paragraph(english().course.modules[1]!.sections[0]!.body, 0))).toContain('en/glossary/index.html#nod');
});

test('examples: in their section on a page of their own, and where a section shows them', () => {
  const [group, ...more] = english().library.examples;
  expect(more).toEqual([]);
  expect(group).toMatchObject({ module: 'greeting', section: 'first-word', title: 'The first word', href: 'en/modules/greeting/index.html#first-word' });
  const [benches, week] = group!.examples;
  expect(benches).toMatchObject({ id: 'ourtown-benches', place: 'Ourtown, Nowhere', year: '2014', known: 'described', source: { text: 'About the benches', href: 'https://example.org/benches?a=b' } });
  expect(week).toEqual({ id: 'theirtown-week', place: 'Theirtown, Nowhere', year: 'since 2018', known: 'listed', source: { text: 'A list of weeks', href: 'https://example.org/weeks' }, text: 'There is a week of greetings.' });
  expect(hrefs(paragraph(benches!.text, 0))).toEqual(['en/glossary/index.html#nod']);
  expect(english().course.modules[1]!.sections[0]!.examples).toEqual([benches]);
  expect(greeting().sections[0]).not.toHaveProperty('examples');
});

test('pages: facts, parts and the element for saved data', () => {
  const [landing, , privacy] = english().pages;
  expect(landing).toMatchObject({ id: 'landing', kicker: 'A sample', facts: ['Two modules', 'No account'] });
  expect(landing!.sections[0]!.parts).toEqual([{ title: 'It costs nothing', body: 'A word is enough.' }]);
  expect(privacy).toMatchObject({ id: 'privacy', kicker: '', facts: [] });
  expect(privacy!.sections[0]!.element).toBe('saved-data');
  expect(landing!.sections[0]!.element).toBeUndefined();
});

function paragraph(body: unknown, index: number): readonly Inline[] {
  const block = (body as { children: readonly Inline[] }[])[index];
  return block?.children ?? [];
}

function hrefs(children: readonly Inline[]): string[] {
  return children.flatMap((child) => (typeof child !== 'string' && child.type === 'link' ? [child.href] : []));
}
