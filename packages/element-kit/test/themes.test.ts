import { readdirSync, readFileSync } from 'node:fs';
import { formatHex, parse } from 'culori';
import { describe, expect, it, test } from 'vitest';
import tokens from '@tessera-learning/element-kit/tokens.json' with { type: 'json' };
import { colourOfHex, contrast, over } from '@tessera-learning/element-kit/contrast';
import { defaultsOf } from '../scripts/tokens.mjs';

const folder = new URL('../themes/', import.meta.url);
const cssOf = (name: string): string => readFileSync(new URL(`${name}.css`, folder), 'utf8');

/** What such a page has as it comes: its ground, its text, and those of its own properties that a theme of ours names. */
const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bootstrap, light': { ground: '#fff', text: '#212529', '--bs-link-hover-color': '#0a58ca', '--bs-body-bg': '#fff', '--bs-success-text-emphasis': '#0a3622', '--bs-danger-text-emphasis': '#58151c', '--bs-body-color': '#212529', '--bs-tertiary-bg': '#f8f9fa', '--bs-border-radius': '0.375rem' },
  'bootstrap, dark': { ground: '#212529', text: '#dee2e6', '--bs-link-hover-color': '#8bb9fe', '--bs-body-bg': '#212529', '--bs-success-text-emphasis': '#75b798', '--bs-danger-text-emphasis': '#ea868f', '--bs-body-color': '#dee2e6', '--bs-tertiary-bg': '#2b3035', '--bs-border-radius': '0.375rem' },
  govuk: { ground: '#fff', text: '#0b0c0c', '--govuk-link-colour': '#1a65a6', '--govuk-inverse-text-colour': '#fff', '--govuk-success-colour': '#0f7a52', '--govuk-error-colour': '#ca3535', '--govuk-secondary-text-colour': '#484949', '--govuk-input-border-colour': '#0b0c0c', '--govuk-text-colour': '#0b0c0c' },
  uswds: { ground: '#fff', text: '#1b1b1b' },
  olivero: { ground: '#fff', text: 'hsl(201, 15%, 20%)', '--color-text-primary-medium': 'hsl(202, 79%, 38%)', '--color--white': '#fff', '--color-text-neutral-loud': 'hsl(201, 15%, 5%)', '--border-radius': '3px' },
  wordpress: { ground: '#fff', text: '#111', '--wp--preset--color--contrast': '#111111', '--wp--preset--color--base': '#ffffff' },
  liferay: { ground: '#fff', text: '#272833', '--primary': '#0b5fff', '--border-radius': '4px' },
};

/** A theme's value on that page; `undefined` where the page has none of the properties that it names. */
function resolved(value: string, page: Readonly<Record<string, string>>): string | undefined {
  const [, name, fallback] = /^var\((--[\w-]+)(?:, (.+))?\)$/.exec(value) ?? [];
  if (!name) return value;
  return page[name] ?? (fallback && resolved(fallback, page));
}

const hex = (colour: string): string => formatHex(parse(colour)) as string;
const entriesOf = (css: string): [string, string][] => [...css.matchAll(/--tessera-([a-z-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);

test('every theme has a page that it is tried on', () => {
  const themes = readdirSync(folder).map((name) => name.replace('.css', '')).sort();
  expect([...new Set(Object.keys(PAGES).map((name) => name.split(',')[0]))].sort()).toEqual(themes);
});

describe.each(Object.entries(PAGES))('%s', (name, page) => {
  const css = cssOf(name.split(',')[0] as string);
  const values = new Map(entriesOf(css).map(([property, value]) => [property, resolved(value, page)]));
  const own = (property: string): string => (name.endsWith('dark') ? tokens.dark : tokens.light)[property as 'action'].$value.hex;
  const colour = (property: string): string => hex(values.get(property) ?? own(property));
  const [ground, text] = [page['ground'] as string, page['text'] as string].map(hex) as [string, string];
  const [red, green, blue] = colourOfHex(text);
  const band = values.get('band') ? colourOfHex(hex(values.get('band') as string)) : over([red, green, blue, 0.05], colourOfHex(ground));

  it('names only properties that elements have, and values that the page has', () => {
    for (const property of values.keys()) expect([...defaultsOf(tokens).keys()]).toContain(property);
    expect([...values].filter(([, value]) => value === undefined)).toEqual([]);
  });

  it.each(['action', 'right', 'other'])('%s can be read on the page and on a card (1.4.3)', (property) => {
    for (const each of [colourOfHex(ground), band]) expect(contrast(colourOfHex(colour(property)), each)).toBeGreaterThanOrEqual(4.5);
  });

  it('words on a button can be read, and the ring of the focus can be seen', () => {
    expect(contrast(colourOfHex(colour('on-action')), colourOfHex(colour('action')))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colourOfHex(colour('focus')), colourOfHex(ground))).toBeGreaterThanOrEqual(3);
  });

  it('soft text can be read, and edges can be seen, where it changes them', () => {
    for (const [property, least] of [['soft', 4.5], ['control', 3]] as const) {
      const value = values.get(property);
      if (value) expect(contrast(colourOfHex(hex(value)), band)).toBeGreaterThanOrEqual(least);
    }
  });
});
