import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isExternal, mapAddresses } from '@tessera-learning/core';
import { beforeAll, expect, test } from 'vitest';
import { readCourseFolder, type CourseFolder } from '../src/index.js';
import { readBroken, SAMPLE } from './broken-course.js';

let read: CourseFolder;
beforeAll(async () => {
  read = await readCourseFolder(SAMPLE);
});

const module = (language: number, index: number) => read.editions[language]!.course.modules[index]!;
const nod = () => module(0, 0).video!;
const sizeOf = async (path: string): Promise<number> => (await stat(join(SAMPLE, path))).size;

test('a video: what video.yaml says, and what its files say', async () => {
  const { id, title, origin, voice, seconds, poster, captions, described } = nod();
  expect({ id, title, origin, voice, seconds, poster, captions, described }).toEqual({
    id: 'a-nod',
    title: 'A nod',
    origin: 'ours',
    voice: 'machine',
    seconds: 3,
    poster: 'en/modules/greeting/a-nod.poster.svg',
    captions: 'en/modules/greeting/a-nod.captions.vtt',
    described: [],
  });
  const folder = 'en/modules/greeting/videos/a-nod';
  expect(nod().sources).toEqual([
    { href: 'en/modules/greeting/a-nod.webm', type: expect.stringMatching(/^video\/webm; codecs="vp09\.[\d.]+, opus"$/) as string, bytes: await sizeOf(`${folder}/video.webm`) },
    { href: 'en/modules/greeting/a-nod.mp4', type: expect.stringMatching(/^video\/mp4; codecs="avc1\.[0-9a-f]{6}, mp4a\.40\.2"$/) as string, bytes: await sizeOf(`${folder}/video.mp4`) },
  ]);
});

test('a video in a section, with a described version', () => {
  const { video } = module(0, 1).sections[0]!;
  expect(video).toMatchObject({ id: 'a-wait', origin: 'confirmed', voice: 'person', chapters: [], references: [] });
  expect(video!.sources.map(({ href }) => href)).toEqual(['en/modules/listening/a-wait.mp4']);
  expect(video!.described.map(({ href }) => href)).toEqual(['en/modules/listening/a-wait.described.mp4']);
  expect(video).not.toHaveProperty('note');
});

test('the transcript has its times from the captions', () => {
  expect(nod().transcript).toEqual([
    { seconds: 0, text: 'Two people stand at a stop.', picture: true },
    { seconds: 0, text: 'Two people meet.' },
    { seconds: 1.5, text: 'The bus comes.', picture: true },
    { seconds: 1.5, text: 'One nods & the other smiles.' },
    { seconds: 1.5, text: 'It leaves.', picture: true },
  ]);
});

test('chapters, the note and references', () => {
  expect(nod().chapters).toEqual([{ seconds: 0, title: 'Meeting' }, { seconds: 1.5, title: 'Nodding' }]);
  expect(nod().note).toEqual([
    { type: 'paragraph', children: ['Read by a machine voice. ', { type: 'link', href: 'en/privacy/index.html#kept', children: ['What is kept'] }, ' is told elsewhere.'] },
  ]);
  expect(nod().references).toEqual([
    { from: 1, to: 2, guide: 'notes', edition: '2026, English', page: 1, pdfPage: 2, section: 'A nod', words: 'understood by nearly everybody', text: 'Notes for neighbours, page 1', href: 'guide/notes.en.pdf#page=2' },
    { from: 2, to: 3, guide: 'handbook', edition: '2020, English', page: 6, pdfPage: 8, section: '', words: 'a greeting', text: 'Guide, page 6', href: 'https://example.org/handbook.pdf#page=8' },
  ]);
  expect(module(1, 0).video!.references[0]).toMatchObject({ edition: '2026, anglais', text: 'Notes for neighbours, page 1' });
});

test('evidence is a moment of the media file', () => {
  expect(module(0, 0).quiz.questions.at(-1)!.evidence[1]).toEqual({ kind: 'video', text: 'Video at 0:02', href: 'en/modules/greeting/a-nod.mp4#t=2' });
  expect(module(1, 0).quiz.questions.at(-1)!.evidence[1]).toEqual({ kind: 'video', text: 'Vidéo à 0:02', href: 'fr/modules/greeting/a-nod.mp4#t=2' });
});

test('evidence is a moment of the first source where there is no MP4', async () => {
  const { editions } = await readBroken([{ file: 'en/modules/greeting/videos/a-nod/video.mp4' }]);
  expect(editions[0]!.course.modules[0]!.quiz.questions.at(-1)!.evidence[1]!.href).toBe('en/modules/greeting/a-nod.webm#t=2');
});

test('a guide that travels with the course', async () => {
  const { editions } = read.editions[0]!.course.guides[2]!;
  expect(editions).toEqual([{ language: 'en', year: 2026, address: 'guide/notes.en.pdf', format: 'pdf', pages: 2, pdfOffset: 1, bytes: await sizeOf('guide/notes.en.pdf') }]);
});

test('everything that the course points at in the site is a page or one of the files to copy', () => {
  const copies = new Set(read.media.map(({ to }) => to));
  const addresses = new Set<string>();
  for (const { course } of read.editions) mapAddresses(course, (address) => addresses.add(address.split('#')[0] as string) && address);
  const files = [...addresses].filter((address) => !address.endsWith('.html') && !isExternal(address));
  expect(files.sort()).toEqual([...copies].sort());
  expect(copies.size).toBe(17);
});

test('files to copy are there, and known by their whole path', async () => {
  expect(read.media[0]).toEqual({ from: join(SAMPLE, 'guide/notes.en.pdf'), to: 'guide/notes.en.pdf' });
  for (const { from } of read.media) expect((await stat(from)).isFile()).toBe(true);
});

test('a difference between captions and transcript is told with both lines', async () => {
  const { problems } = await readBroken([{ file: 'en/modules/greeting/videos/a-nod/captions.vtt', from: 'other smiles', to: 'other waves' }]);
  expect(problems[0]!.message).toBe('Here the transcript says “smiles”, and the captions say “waves” (captions.vtt, line 11): make both say what is spoken.');
});

test('a title may be the same in course and guide', async () => {
  const sentence = 'A nod is understood by nearly everybody';
  const { found } = await readBroken([
    { file: 'guide/notes.en.json', from: '{ "id": "wait", "title": "A wait", "page": 2, "pdfPage": 3 }', to: `{ "id": "all", "title": "${sentence}", "page": 1 }` },
    { file: 'en/landing.md', from: 'A word is enough.', to: sentence },
  ]);
  expect(found).toEqual([]);
});
