import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestPiece, placeBreaks, type Worked } from '../../src/academy/breaks.js';

const coffee = (): Worked['breaks'][number] => ({ kind: 'coffee', minutes: 30 });
const lunch = (): Worked['breaks'][number] => ({ kind: 'lunch', minutes: 60 });

/** Up to eight sessions, and fewer breaks than those. */
const worked: fc.Arbitrary<Worked> = fc.tuple(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 }), fc.nat(4), fc.boolean(), fc.integer({ min: 75, max: 150 }), fc.nat(900)).map(([quarters, coffees, eats, stretch, begin]) => ({
  lengths: quarters.map((number) => number * 15), breaks: [...(eats ? [lunch()] : []), ...Array.from({ length: coffees }, coffee)].slice(0, quarters.length - 1), begin, end: begin + 480, stretch,
}));

/** Whether any way to put so many breaks leaves no piece too long: as many sessions as fit before each. */
function isPossible({ lengths, breaks, stretch }: Worked): boolean {
  let [used, piece] = [0, 0];
  for (const length of lengths) {
    if (piece + length > stretch) [used, piece] = [used + 1, 0];
    piece += length;
  }
  return used <= breaks.length && Math.max(...lengths) <= stretch;
}

test('every break is placed, after a session and before another', () => {
  fc.assert(fc.property(worked, (day) => {
    const placed = placeBreaks(day);
    expect([...placed.values()].map(({ kind }) => kind).sort()).toEqual(day.breaks.map(({ kind }) => kind).sort());
    for (const after of placed.keys()) expect(after >= 0 && after < day.lengths.length - 1).toBe(true);
  }));
});

test('no piece is too long wherever that is possible', () => {
  fc.assert(fc.property(worked, (day) => void expect(longestPiece(day.lengths, placeBreaks(day)) <= day.stretch).toBe(isPossible(day))), { numRuns: 1000 });
});

test('pieces are even, and lunch is near half past twelve', () => {
  const day = { lengths: [30, 30, 60, 60, 60, 60], breaks: [lunch(), coffee(), coffee()], begin: 540, end: 990, stretch: 120 };
  expect([...placeBreaks(day)].map(([after, { kind }]) => [after, kind])).toEqual([[1, 'coffee'], [3, 'lunch'], [4, 'coffee']]);
});
