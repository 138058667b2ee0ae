import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tesseraeSet, tileOf, tilePaths } from '../src/index.js';

const ALL = 169;
const id = fc.string({ unit: 'grapheme', maxLength: 20 });
const order = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer(), fc.double());
const squares = (path: string) => path.split('M').length - 1;

describe('a tile', () => {
  test('has 169 tesserae, one in each cell, whatever its id and order', () => {
    fc.assert(fc.property(id, order, (name, place) => void expect(new Set(tileOf(name, place).map(({ x, y }) => y * 13 + x)).size).toBe(ALL)));
  });

  test('is always the same for the same id', () => {
    fc.assert(fc.property(id, order, (name, place) => void expect(tileOf(name, place)).toEqual(tileOf(name, place))));
  });

  test('differs from that of another id, and from its neighbour’s', () => {
    expect(tileOf('intercultural-idea', 0)).not.toEqual(tileOf('building', 0));
    expect(tileOf('intercultural-idea', 0)).not.toEqual(tileOf('intercultural-idea', 1));
  });

  test('is set from the middle outwards', () => {
    const rings = tileOf('building', 2).map(({ x, y }) => Math.max(Math.abs(x - 6), Math.abs(y - 6)));
    expect(rings).toEqual([...rings].sort((a, b) => a - b));
  });

  test('keeps the picture that was published', () => {
    expect(tileOf('intercultural-idea', 0).slice(0, 4).map(({ x, y, pigment, tone }) => `${x} ${y} ${pigment} ${tone}`)).toMatchInlineSnapshot(`
      [
        "6 6 lapis 2",
        "7 6 gold 2",
        "6 5 gold 0",
        "7 5 plaster 1",
      ]
    `);
  });
});

describe('the tesserae that are set', () => {
  const steps = fc.integer({ min: 1, max: 500 }).chain((total) => fc.tuple(fc.nat(total), fc.constant(total)));

  test('are none only at none, all only at all', () => {
    fc.assert(
      fc.property(steps, ([done, total]) => {
        const set = tesseraeSet(done, total);
        expect([set === 0, set === ALL]).toEqual([done === 0, done === total]);
      }),
    );
  });

  test('never become fewer by doing more', () => {
    fc.assert(fc.property(steps, ([done, total]) => void expect(tesseraeSet(done + 1, total)).toBeGreaterThanOrEqual(tesseraeSet(done, total))));
  });

  test('are whole, and none of nothing', () => {
    fc.assert(fc.property(steps, ([done, total]) => void expect(Number.isInteger(tesseraeSet(done, total))).toBe(true)));
    expect(tesseraeSet(0, 0)).toBe(0);
  });
});

describe('the paths', () => {
  test('draw every tessera once, the set ones in colour', () => {
    fc.assert(
      fc.property(id, fc.nat(12), (name, done) => {
        const paths = [...tilePaths(name, 1, done, 12)];
        const count = (some: typeof paths) => some.reduce((sum, [, path]) => sum + squares(path), 0);
        expect(count(paths)).toBe(ALL);
        expect(count(paths.filter(([name]) => !name.startsWith('bed')))).toBe(tesseraeSet(done, 12));
      }),
    );
  });
});
