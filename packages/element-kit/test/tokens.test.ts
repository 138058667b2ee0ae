import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { colourOfHex, contrast, over, type Colour } from '@tessera-learning/element-kit/contrast';
import { namesIn, stylesheetOf, withDefaults, type Tokens } from '../scripts/tokens.mjs';

const tokens = JSON.parse(readFileSync(new URL('../tokens/tokens.json', import.meta.url), 'utf8')) as Tokens;
const { light, dark, 'light-more': lightMore, 'dark-more': darkMore } = tokens;

const schemes = { light, dark, 'light with more contrast': { ...light, ...lightMore }, 'dark with more contrast': { ...dark, ...darkMore } } as Tokens;

/** A token of a scheme or of a group that is alike in all; what lets something through lies on the page's ground. */
function colourOf(scheme: string, path: string): Colour {
  const [name = '', group] = path.split('.').reverse();
  const { $value } = (group ? tokens[group] : schemes[scheme])?.[name] ?? {};
  if (!$value) throw new Error(`tokens.json has no ${path}.`);
  const [red, green, blue] = colourOfHex($value.hex);
  const seen: Colour = [red, green, blue, $value.alpha ?? 1];
  return seen[3] === 1 ? seen : over(seen, colourOf(scheme, 'page'));
}

/** The ground under the best answer: 11 % of its colour. */
function bestGround(scheme: string): Colour {
  const [red, green, blue] = colourOf(scheme, 'right');
  return over([red, green, blue, 0.11], colourOf(scheme, 'page'));
}

/** WCAG 1.4.3: text and its ground. */
const TEXT = [
  ...['page', 'band'].flatMap((ground) => ['text', 'soft', 'action', 'right', 'other'].map((name) => [name, ground])),
  ['on-action', 'action'], ['text', 'surface'], ['text', 'video-player-mark'], ['text', 'best'], ['right', 'best'],
  ['on-deep.text', 'deep'], ['on-deep.soft', 'deep'], ['on-deep.on-button', 'on-deep.button'],
  ...['stage.ground', 'stage.panel', 'stage.current'].flatMap((ground) => ['stage.text', 'stage.strong'].map((name) => [name, ground])),
  ['stage.gold', 'stage.panel'], ['stage.gold', 'stage.current'],
] as [string, string][];

/** WCAG 1.4.11: edges, marks and rings beside what is next to them. */
const CONTROLS = [
  ...['page', 'band'].flatMap((ground) => ['control', 'focus', 'action', 'right', 'other'].map((name) => [name, ground])),
  ['on-right', 'right'], ['on-deep.focus', 'deep'], ['on-deep.button', 'deep'],
  ['stage.gold', 'stage.ground'], ['stage.strong', 'stage.ground'], ['stage.gold', 'stage.track'],
] as [string, string][];

/** What was not played yet is a lighter track for who asks for more. */
const trackOf = (scheme: string): string => (scheme.includes('more') ? 'stage.track-more' : 'stage.track');

describe.each(Object.keys(schemes))('%s', (scheme) => {
  const more = scheme.includes('more');
  const reckon = (name: string, ground: string): number => contrast(colourOf(scheme, name), ground === 'best' ? bestGround(scheme) : colourOf(scheme, ground));

  it.each(TEXT)(`text “%s” on “%s” has ${more ? '7:1 (1.4.6)' : '4.5:1 (1.4.3)'}`, (name, ground) => expect(reckon(name, ground)).toBeGreaterThanOrEqual(more ? 7 : 4.5));
  it.each([...CONTROLS.filter(([, ground]) => !more || ground !== 'stage.track'), [trackOf(scheme), 'stage.ground'] as [string, string]])(`“%s” beside “%s” has ${more ? '4.5' : '3'}:1 (1.4.11)`, (name, ground) =>
    expect(reckon(name, ground)).toBeGreaterThanOrEqual(more ? 4.5 : 3));
});

describe('the format', () => {
  const all = Object.entries(tokens).filter(([name]) => !name.startsWith('$')).flatMap(([group, members]) => namesIn(members).map((name) => [`${group}.${name}`, members[name]] as const));
  const colours = all.filter(([, token]) => token && 'hex' in token.$value);

  it('has a type for every group, and a colour for every name of both schemes', () => {
    expect(Object.entries(tokens).filter(([name, group]) => !name.startsWith('$') && !('$type' in group))).toEqual([]);
    expect(namesIn(dark as object)).toEqual(namesIn(light as object));
  });

  it.each(colours)('%s says in parts and in hex the same colour', (_name, token) => {
    const { hex, components, colorSpace } = token?.$value ?? {};
    expect(colorSpace).toBe('srgb');
    expect(components).toEqual(colourOfHex(hex as string).slice(0, 3).map((part) => Math.round(part * 10_000) / 10_000));
  });

  it('mixes only the page’s own text', () => {
    for (const scheme of [light, dark]) {
      const mixed = namesIn(scheme as object).filter((name) => scheme?.[name]?.$value.alpha !== undefined);
      expect(mixed).toEqual(['soft', 'control', 'band']);
      for (const name of mixed) expect(scheme?.[name]?.$value.hex).toBe(scheme?.['text']?.$value.hex);
    }
  });
});

describe('CSS from tokens', () => {
  it('follows the page’s color-scheme and its text, and who asks for more contrast', () => {
    const css = stylesheetOf(tokens);
    expect(css).toContain('  --tessera-action: light-dark(#1f3a8f, #b3c3ff);\n');
    expect(css).toContain('  --tessera-soft: color-mix(in srgb, currentcolor 78%, transparent);\n');
    expect(css).toMatch(/prefers-contrast: more\) \{\n {2}:root \{\n {4}--tessera-soft: currentcolor;/);
    expect(css).not.toContain('--tessera-page');
  });

  test('what dark has not is named', () => {
    const { right: _, ...without } = dark as Record<string, object>;
    expect(() => stylesheetOf({ ...tokens, dark: without })).toThrow('tokens.json: "light" has "right" and "dark" has not. Add it there.');
  });

  test('a source takes every default over, in rules and in words about them', () => {
    const source = '--_a: var(--tessera-a, light-dark(#fff, #000)); --_b: color-mix(in srgb, currentcolor 5%, transparent); x: var(--tessera-b, var(--_b)); * @cssprop {<color>} [--tessera-a=light-dark(#fff, #000)] - A. var(--tessera-c, 1px)';
    const defaults = new Map([['a', 'light-dark(#eee, #111)'], ['b', 'color-mix(in srgb, currentcolor 7%, transparent)']]);
    expect(withDefaults(source, defaults)).toBe('--_a: var(--tessera-a, light-dark(#eee, #111)); --_b: color-mix(in srgb, currentcolor 7%, transparent); x: var(--tessera-b, var(--_b)); * @cssprop {<color>} [--tessera-a=light-dark(#eee, #111)] - A. var(--tessera-c, 1px)');
  });
});
