import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBroken } from './broken-course.js';

const FILES = ['course.yaml', 'en/landing.md', 'en/pages/privacy.md', 'en/modules/greeting/module.md', 'en/modules/greeting/quiz.md', 'fr/modules/greeting/quiz.md'];

/** Pieces that mean something here, so that chance finds the corners between them. */
const PIECES = ['---', '\n', '\n\n', '## ', '### ', '# ', '{#', '}', '{#a}', '- [ ] ', '- [x] ', '- ', '  ', '> ', '1. ', ':::', ':::consider', '::read', '::evidence', '{pages="5-8" minutes=1}', '[', '](', ')', 'guide:', 'module:greeting', 'lang:eu', '<b>', '<!--', '*', '**', '_', '`', '\\', '&#', 'id: ', ': ', '[a, b]', '&a', '*a', '!!x', '"', "'", '\t', '\r', '\0', '\uFEFF', '\uD800', '1:12', 'words'];

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 60 }).map((pieces) => pieces.join('')));

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
    { numRuns: 60 },
  );
}, 60_000);

test('any bytes are read without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 200 }), async (file, bytes) => {
      await readBroken([{ file, to: bytes }]);
    }),
    { numRuns: 20 },
  );
}, 60_000);
