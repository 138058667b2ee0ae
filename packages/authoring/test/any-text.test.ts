import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBroken, SAMPLE } from './broken-course.js';

const FILES = ['course.yaml', 'en/landing.md', 'en/pages/privacy.md', 'en/modules/greeting/module.md', 'en/modules/greeting/quiz.md', 'fr/modules/greeting/quiz.md', 'en/glossary.md', 'en/examples/first-word.md', ...['video.yaml', 'captions.vtt', 'chapters.vtt', 'transcript.md'].map((name) => `en/modules/greeting/videos/a-nod/${name}`), ...['catalogue', 'topics', 'methods', 'sessions'].map((name) => `en/academy/${name}.yaml`), 'en/pages/academy.md', 'guide/notes.en.json'];
const MEDIA = ['guide/notes.en.pdf', 'en/modules/greeting/videos/a-nod/video.webm', 'en/modules/greeting/videos/a-nod/video.mp4', 'en/modules/greeting/videos/a-nod/poster.svg'];

/** Pieces that mean something here, so that chance finds the corners between them. */
const PIECES = ['---', '\n', '\n\n', '## ', '### ', '# ', '{#', '}', '{#a}', '- [ ] ', '- [x] ', '- ', '  ', '> ', '1. ', ':::', ':::consider', '::read', '::evidence', '{pages="5-8" minutes=1}', '[', '](', ')', 'guide:', 'module:greeting', 'lang:eu', '<b>', '<!--', '*', '**', '_', '`', '\\', '&#', 'id: ', ': ', '[a, b]', '&a', '*a', '!!x', '"', "'", '\t', '\r', '\0', '\uFEFF', '\uD800', '1:12', 'words', 'WEBVTT', '00:01.000', ' --> ', '<v ', '&amp;', 'NOTE', '::video{#a-nod}', '::example{#ourtown-benches}', '::source[a]{year=1 known=listed address="https://a.example"}', 'term:nod', 'references:', 'from: "0:01"', '|\n', '{"', '::academy-topics', 'topics:\n  - id: ', 'minutes: [15, 30, 45]', 'role: welcome', 'people: {least: 2, most: 9}', '"09:00"'];

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 60 }).map((pieces) => pieces.join('')));

/** Reading a course takes its time; npm run test:all tries ten times as many. */
const runs = (few: number): number => (process.env['TESSERA_ALL'] ? few * 10 : few);

test('any text is read without throwing, and every problem has a place and words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), text, fc.nat(400), fc.boolean(), async (file, piece, at, isWhole) => {
      const { problems } = await readBroken([isWhole ? { file, to: piece } : { file, insert: piece, at }]);
      for (const problem of problems) {
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.column).toBeGreaterThan(0);
        expect(problem.message.length).toBeGreaterThan(20);
      }
    }),
    { numRuns: runs(20) },
  );
}, 600_000);

test('any bytes are read without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES, ...MEDIA), fc.uint8Array({ maxLength: 200 }), async (file, bytes) => {
      await readBroken([{ file, to: bytes }]);
    }),
    { numRuns: runs(10) },
  );
}, 600_000);

test('media files with damage anywhere are read without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MEDIA), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.boolean(), async (file, at, bytes, isCut) => {
      const whole = new Uint8Array(await readFile(join(SAMPLE, file)));
      whole.set(bytes.slice(0, whole.length - (at % whole.length)), at % whole.length);
      await readBroken([{ file, to: isCut ? whole.slice(0, at % whole.length) : whole }]);
    }),
    { numRuns: runs(10) },
  );
}, 600_000);
