import type { Course, Library, Page } from '@tessera-learning/core';
import type { Catalogue } from '@tessera-learning/core/academy';
import { expect, it } from 'vitest';
import { writeSite } from '../src/index.js';
import { CATALOGUE } from './fixture-catalogue.js';
import { COURSE, LIBRARY } from './fixture-course.js';
import { PAGES } from './fixture-pages.js';
import { pagesOf, tagsOf } from './site.js';

const HOSTILE = `"><script>alert('1')</script><img src=x onerror="alert(1)">&amp;`;
/** What carries an id, an address or a choice stays as it is; all other text turns hostile. */
const KEPT = new Set(['id', 'href', 'address', 'type', 'format', 'origin', 'kind', 'lang', 'language', 'guide', 'element', 'module', 'section', 'known', 'readings']);
/** Things in some places, in others the ids of things. */
const MIXED = new Set(['items', 'modules']);

function hostile<T>(value: T, key = ''): T {
  if (KEPT.has(key) || (MIXED.has(key) && Array.isArray(value) && typeof value[0] === 'string')) return value;
  if (typeof value === 'string') return HOSTILE as T;
  if (Array.isArray(value)) return value.map((each: unknown) => hostile(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner as unknown, name)])) as T;
}

const edition = { language: 'en', course: hostile<Course>(COURSE), pages: hostile<readonly Page[]>(PAGES), library: hostile<Library>(LIBRARY), catalogue: hostile<Catalogue>(CATALOGUE) };
const site = writeSite([edition], { name: HOSTILE, base: HOSTILE, questions: HOSTILE });

it.each(pagesOf(site))('%s: hostile text stays text', (_, page) => {
  const tags = tagsOf(page);
  expect(page).toContain('&#60;script&#62;');
  expect(tags.filter(({ name, attributes }) => name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/json')).toEqual([]);
  expect(page).not.toContain('<img');
  expect(page).not.toMatch(/<script(?! defer src="| type="application\/json">)/);
  expect(page).not.toContain('&amp;<');
});
