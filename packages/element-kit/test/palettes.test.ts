import { describe, expect, it } from 'vitest';
import { cssOf, palettes } from '../testing/story-kit/palettes.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(palettes)('$name', ({ ground, text, values }) => {
  const value = (name: string): string => values[`--tessera-${name}`] as string;
  const grounds = [ground, value('band'), value('surface')];

  it.each(['action', 'right', 'other', 'soft'])('%s can be read on every ground', (name) => {
    for (const each of grounds) expect(contrast(value(name), each)).toBeGreaterThanOrEqual(4.5);
  });

  it('text can be read on every ground, and on the current line of a transcript', () => {
    for (const each of [...grounds, value('video-player-mark')]) expect(contrast(text, each)).toBeGreaterThanOrEqual(4.5);
  });

  it('words on buttons and on the band can be read', () => {
    expect(contrast(value('on-action'), value('action'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#ffffff', value('deep'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['control', 'focus'])('%s can be seen', (name) => {
    for (const each of grounds) expect(contrast(value(name), each)).toBeGreaterThanOrEqual(3);
  });
});

it('is written as a stylesheet with every value', () => {
  for (const palette of palettes) for (const [name, value] of Object.entries(palette.values)) expect(cssOf(palette)).toContain(`  ${name}: ${value};`);
});
