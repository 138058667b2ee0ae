import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionIn, progressOf, readStretch, stepKey, stretchDetail, watchedShare, type Fact } from '../src/index.js';

const stretch = fc.tuple(fc.nat(119), fc.integer({ min: 1, max: 60 })).map(([from, more]) => ({ from, to: Math.min(120, from + more), length: 120 }));
const watched = fc.array(stretch.map(stretchDetail), { maxLength: 12 });

describe('the share that was watched', () => {
  test.each<[string, string[], number]>([
    ['nothing', [], 0],
    ['all', ['0-120/120'], 1],
    ['half', ['0-60/120'], 0.5],
    ['the same half twice', ['0-60/120', '0-60/120'], 0.5],
    ['an overlap, once', ['0-60/120', '30-90/120'], 0.75],
    ['a stretch inside another', ['0-90/120', '30-60/120'], 0.75],
    ['past the end', ['60-500/120', '130-140/120'], 0.5],
    ['a video cut shorter since', ['0-100/200', '0-10/100'], 1],
    ['damage only', ['x', '60-0/120', '0-0/120', '0-5/0', '0-5', '-1-5/10', '0-5/NaN'], 0],
    ['damage beside good', ['junk', '0-60/120'], 0.5],
    ['a length beyond all numbers', [`0-${'9'.repeat(400)}/${'9'.repeat(400)}`], 0],
  ])('of %s', (_, details, share) => expect(watchedShare(details)).toBeCloseTo(share, 10));

  test('lies between 0 and 1 for whatever is stored', () => {
    const number = fc.oneof(fc.nat().map(String), fc.stringMatching(/^\d{1,400}(\.\d)?$/), fc.string());
    const detail = fc.tuple(number, number, number).map(([from, to, length]) => `${from}-${to}/${length}`);
    fc.assert(
      fc.property(fc.array(detail), (details) => {
        const share = watchedShare(details);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  test('never falls by watching more', () => {
    fc.assert(fc.property(watched, stretch, (details, more) => void expect(watchedShare([...details, stretchDetail(more)])).toBeGreaterThanOrEqual(watchedShare(details))));
  });

  test('does not depend on the order', () => {
    fc.assert(fc.property(watched, (details) => void expect(watchedShare([...details].reverse())).toBeCloseTo(watchedShare(details), 10)));
  });

  test('is the seconds seen, each counted once', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (some) => {
        const seconds = Array.from({ length: 120 }, (_, second) => some.some(({ from, to }) => from <= second && second < to));
        expect(watchedShare(some.map(stretchDetail))).toBeCloseTo(seconds.filter(Boolean).length / 120, 10);
      }),
    );
  });
});

test('a stretch is read back as it was written', () => {
  fc.assert(fc.property(stretch, (each) => void expect(readStretch(stretchDetail(each))).toEqual(each)));
});

test.each<[string, string[], number | undefined]>([
  ['nothing', [], undefined],
  ['one stretch', ['0-42/96'], 42],
  ['an earlier place, come back to later', ['40-80/96', '0-20/96'], 20],
  ['the end', ['0-96/96'], undefined],
  ['damage', ['x'], undefined],
])('after %s a learner goes on from there', (_, details, second) => {
  const facts = details.map<Fact>((detail, index) => ({ course: 'icc', module: 'ideas', kind: 'watched', id: 'welcome', detail, n: index + 1 }));
  expect(positionIn(progressOf(facts), stepKey('icc', 'ideas', 'watched', 'welcome'))).toBe(second);
});
