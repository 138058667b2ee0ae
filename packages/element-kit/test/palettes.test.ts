import { describe, expect, it } from 'vitest';
import { colourOfHex, contrast as between } from '@tessera-learning/element-kit/contrast';
import { cssOf, palettes } from '../testing/story-kit/palettes.js';

const contrast = (one: string, other: string): number => between(colourOfHex(one), colourOfHex(other));

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
