import { wcagContrast, blend, formatHex } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourOfHex, contrast, over, type Colour } from '@tessera-learning/element-kit/contrast';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const colour = fc.tuple(part, part, part, fc.constant(1));
const culori = ([r, g, b, alpha]: Colour): { mode: 'rgb'; r: number; g: number; b: number; alpha: number } => ({ mode: 'rgb', r, g, b, alpha });

describe('contrast', () => {
  it('is what an independent library finds, for any two colours', () => {
    fc.assert(fc.property(colour, colour, (one, other) => {
      expect(contrast(one, other)).toBeCloseTo(wcagContrast(culori(one), culori(other)), 2);
    }));
  });

  it('knows 21 for black on white and 4.5 for the blue of Bootstrap', () => {
    expect(contrast(colourOfHex('#000'), colourOfHex('#fff'))).toBeCloseTo(21, 5);
    expect(contrast(colourOfHex('#0d6efd'), colourOfHex('#ffffff'))).toBeCloseTo(4.5, 2);
  });
});

it('a colour over a ground is what that library blends', () => {
  fc.assert(fc.property(fc.tuple(part, part, part, part), colour, (top, ground) => {
    const blended = blend([culori(ground), culori(top)]) as { r: number; g: number; b: number };
    const [red, green, blue] = over(top, ground);
    for (const [ours, theirs] of [[red, blended.r], [green, blended.g], [blue, blended.b]]) expect(ours).toBeCloseTo(theirs as number, 6);
  }));
});

it('reads what a field for colours gives, and says what to write instead of anything else', () => {
  fc.assert(fc.property(colour, (any) => {
    const hex = formatHex(culori(any));
    expect(formatHex(culori(colourOfHex(hex)))).toBe(hex);
  }));
  expect(colourOfHex('#0a5')).toEqual(colourOfHex('#00aa55'));
  expect(() => colourOfHex('green')).toThrow('“green” is no colour: write # and three or six of 0–9, a–f.');
});
