import { isExternal, mapAddresses } from '@tessera-learning/core';
import { readCatalogue, type Catalogue } from '@tessera-learning/core/academy';
import { beforeAll, expect, test } from 'vitest';
import { readCourseFolder, type CourseFolder } from '../src/index.js';
import { readBroken, SAMPLE } from './broken-course.js';

let read: CourseFolder;
beforeAll(async () => {
  read = await readCourseFolder(SAMPLE);
});

const english = (): Catalogue => read.editions[0]!.catalogue!;
const french = (): Catalogue => read.editions[1]!.catalogue!;

test('core reads every catalogue back as it is', () => {
  for (const { catalogue } of read.editions) expect(readCatalogue(JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue);
});

test('what catalogue.yaml says: times as minutes, and both modes where none is named', () => {
  const { schema, id, language, title, course, rhythms, people, goals, groups, practical, caseSheet, evaluation } = english();
  expect({ schema, id, language, title, course, people }).toEqual({ schema: 1, id: 'neighbours-academy', language: 'en', title: 'Neighbours’ Academy', course: 'good-neighbours', people: { advised: 24, most: 40 } });
  expect(rhythms).toEqual({ room: { begin: 540, end: 990, stretch: 120, coffee: 30, lunch: 60 }, online: { begin: 600, end: 900, stretch: 75, coffee: 15, lunch: 45 } });
  expect(goals).toEqual([{ id: 'start', title: 'Start greeting', order: 'general-first', favours: ['input', 'exercise'] }, { id: 'keep-on', title: 'Keep on greeting', favours: [] }]);
  expect(groups[0]).toEqual({ id: 'caretakers', title: 'Caretakers', gain: 'Ways to greet a whole house.', note: 'Not every house has one.' });
  expect(groups[1]).not.toHaveProperty('note');
  expect(practical.map(({ modes }) => modes)).toEqual([['room'], ['room', 'online']]);
  expect(caseSheet).toEqual(['Who does not greet whom?', 'What was tried?']);
  expect(evaluation).toEqual({ before: ['What do you hope for?'], after: ['What will you do on Monday?', 'What was missing?'] });
});

test('services and past sessions, with their sources', () => {
  expect(english().services).toEqual([{ id: 'doorbell', title: 'The doorbell', text: 'Somebody rings and asks.' }]);
  expect(english().past).toEqual([{ id: 'stairs-2020', title: 'The stairs meet', when: '18–19 February 2020', place: 'Ourtown, Nowhere', text: 'Three houses met.', sources: [{ text: 'About the meeting', href: 'https://example.org/stairs?a=b&c=d' }] }]);
});

test('topics name modules and pages to read; the catalogue holds those alone, in the order of the course', () => {
  const [first, lift] = english().topics;
  expect(first).toEqual({ id: 'first-words', kind: 'general', title: 'First words', text: 'How a talk on the stairs begins.', modules: ['listening', 'greeting'], readings: ['silence', 'first-word'] });
  expect(lift).toMatchObject({ kind: 'specific', modules: [], readings: [] });
  const { items } = read.editions[0]!.course.modules[0]!;
  expect(english().modules).toEqual([
    { id: 'greeting', number: 1, title: 'Greeting', href: 'en/modules/greeting/index.html', minutes: 30, items },
    { id: 'listening', number: 2, title: 'Listening', href: 'en/modules/listening/index.html', minutes: 12, items: expect.any(Array) as string[] },
  ]);
  expect(english().readings).toEqual([
    { id: 'first-word', text: 'The neighbour’s handbook, pages 5–8', href: 'https://example.org/handbook.pdf#page=7', minutes: 15 },
    { id: 'silence', text: 'The neighbour’s handbook, page 9', href: 'https://example.org/handbook.pdf#page=11', minutes: 5 },
  ]);
  expect(french().readings[0]).toMatchObject({ text: 'The neighbour’s handbook, pages 5 à 8', href: 'https://example.org/manuel' });
});

test('a module that no topic names is left out', async () => {
  const { editions } = await readBroken([{ file: 'en/academy/topics.yaml', from: '[listening, greeting]', to: '[listening]' }]);
  expect(editions[0]!.catalogue!.modules.map(({ id }) => id)).toEqual(['listening']);
});

test('sessions are made for a topic or for a role', () => {
  const [talk, trial, , , opening] = english().sessions;
  expect(trial).toEqual({ id: 'try-words', kind: 'exercise', topic: 'first-words', title: 'Try first words', aim: 'Say one.', minutes: { least: 15, usual: 30, most: 120 }, methods: ['walk', 'round'], material: 'A list of words', groups: ['tenants'], goals: ['start'] });
  expect(talk).not.toHaveProperty('role');
  expect(opening).toMatchObject({ role: 'welcome', groups: [], goals: [] });
  expect(opening).not.toHaveProperty('topic');
});

test('words are folded to one line, as tables and calendars show them', async () => {
  const { editions } = await readBroken([{ file: 'en/academy/topics.yaml', from: 'text: How a talk', to: 'text: |\n      How a\n      talk' }]);
  expect(editions[0]!.catalogue!.topics[0]!.text).toBe('How a talk on the stairs begins.');
});

test('another language has the same ids, and its own words', () => {
  const ids = ({ topics, methods, sessions }: Catalogue): string[] => [...topics, ...methods, ...sessions].map(({ id }) => id);
  expect(ids(french())).toEqual(ids(english()));
  expect(french().topics[0]!.title).toBe('Les premiers mots');
});

test('every relative address is changed with the rest of an edition', () => {
  const moved = mapAddresses(read.editions[0]!, (address) => `../${address}`).catalogue!;
  expect(moved.modules[0]!.href).toBe('../en/modules/greeting/index.html');
  expect([...moved.readings, ...moved.past[0]!.sources].every(({ href }) => isExternal(href))).toBe(true);
});

test('a page asks for the parts of the academy', () => {
  const page = read.editions[0]!.pages.find(({ id }) => id === 'academy')!;
  expect(page.sections.map(({ element }) => element)).toEqual(['academy-planner', 'academy-groups', 'academy-topics', 'academy-services', 'academy-past']);
});

test('a course without the folder has no catalogue', async () => {
  const { editions, found } = await readBroken([{ file: 'en/academy' }, { file: 'fr/academy' }, { file: 'en/pages/academy.md' }, { file: 'fr/pages/academy.md' }]);
  expect(found).toEqual([]);
  for (const edition of editions) expect(edition).not.toHaveProperty('catalogue');
});
