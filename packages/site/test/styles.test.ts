import { brotliCompressSync } from 'node:zlib';
import { tilePaths } from '@tessera-learning/core';
import { describe, expect, it } from 'vitest';
import { bundleStyles } from '../scripts/bundle-styles.mjs';
import { pagesOf, SITE, tagsOf } from './site.js';

const css = await bundleStyles();
const weight = (text: string): number => brotliCompressSync(text).length;

describe('the stylesheet', () => {
  it('stays within 6 kB as sent', () => {
    expect(weight(css)).toBeLessThan(6 * 1024);
  });

  it('is whole: nothing is imported, and fonts are beside it', () => {
    expect(css).not.toContain('@import');
    expect([...css.matchAll(/url\(([^)]*)\)/g)].map(([, url]) => url)).toEqual(['commissioner-latin.woff2', 'commissioner-latin-ext.woff2'].map((name) => expect.stringContaining(name) as string));
    expect(css).not.toContain('data:');
  });

  it('has no sides of its own: text may run either way', () => {
    expect(css).not.toMatch(/(?:margin|padding|border)-(?:left|right)|[;{](?:left|right):|text-align:(?:left|right)|float:(?:left|right)/);
  });

  it('has a colour for every tessera that the pages draw', () => {
    const names = [...SITE.values()].flatMap((page) => tagsOf(page).filter(({ name }) => name === 'path').map(({ attributes }) => attributes.get('class')));
    const tiles = [0, 1, 2, 3, 4].flatMap((order) => [...tilePaths('any', order, 1, 1).keys()]);
    expect(tiles).toContain('porphyry t2');
    const drawn = new Set([...tiles, ...names].filter((name) => name !== undefined && name !== 'mark-lapis'));
    for (const name of drawn) {
      const [pigment, tone] = (name ?? '').split(' ');
      expect(css).toContain(`.${pigment}{--pigment:`);
      expect(css).toMatch(new RegExp(`\\.${tone}[,{]`));
    }
  });
});

it.each(pagesOf(SITE))('%s stays within 9 kB as sent', (_, page) => {
  expect(weight(page)).toBeLessThan(9 * 1024);
});
