import { describe, expect, it } from 'vitest';
import { pagesOf, SITE, tagsOf, textsOf, TWO_LANGUAGES } from './site.js';

const all = [...pagesOf(SITE), ...pagesOf(TWO_LANGUAGES)];
const framed = all.filter(([path]) => path.includes('/'));

describe.each(all)('%s', (path, page) => {
  const tags = tagsOf(page);
  const named = (name: string): typeof tags => tags.filter((tag) => tag.name === name);

  it('has one h1, and headings that step down by one', () => {
    const levels = tags.map(({ name }) => /^h([1-6])$/.exec(name)?.[1]).filter((level) => level !== undefined).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });

  it('has unique ids', () => {
    const ids = tags.map(({ attributes }) => attributes.get('id')).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has neither inline script nor inline style; data in a page is no script', () => {
    expect(tags.filter(({ name, attributes }) => name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/json')).toEqual([]);
    expect(tags.filter(({ name, attributes }) => name === 'style' || attributes.has('style'))).toEqual([]);
    expect(tags.flatMap(({ attributes }) => [...attributes.keys()]).filter((key) => key.startsWith('on'))).toEqual([]);
  });

  it('says its language, direction, title and encoding', () => {
    expect(named('html')[0]?.attributes.get('lang')).toBe(path.startsWith('fr/') ? 'fr' : 'en');
    expect(named('html')[0]?.attributes.get('dir')).toBe('ltr');
    expect(textsOf(page, 'title')[0]).not.toBe('');
    expect(page.indexOf('<meta charset="utf-8">')).toBeLessThan(200);
  });

  it('has a main, and no list with anything but items in it', () => {
    expect(named('main')).toHaveLength(1);
    expect(page).not.toMatch(/<(ul|ol)\b[^>]*>\s*<(?!li|\/)/);
  });
});

describe.each(framed)('%s', (path, page) => {
  const tags = tagsOf(page);

  it('has the landmarks, each navigation named for itself', () => {
    for (const name of ['header', 'main', 'footer']) expect(tags.filter((tag) => tag.name === name), name).toHaveLength(1);
    const labels = tags.filter(({ name }) => name === 'nav').map(({ attributes }) => attributes.get('aria-label'));
    expect(labels).not.toContain(undefined);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('starts with a link that skips to the text', () => {
    const main = tags.find(({ name }) => name === 'main')?.attributes.get('id');
    expect(tags.find(({ name }) => name === 'a')?.attributes.get('href')).toBe(`#${main}`);
  });

  it('says in its footer whose course it is not', () => {
    const [footer = ''] = textsOf(page, 'footer');
    const words = path.startsWith('fr/') ? ['indépendant', 'ni réalisé ni approuvé', 'CC BY 4.0', 'MIT'] : ['independent', 'not made or endorsed by the Council of Europe', 'Course text: CC BY 4.0. Components: MIT.'];
    for (const part of words) expect(footer).toContain(part);
    const links = tagsOf(page.slice(page.indexOf('<footer'))).filter(({ name }) => name === 'a');
    expect(links).toHaveLength(5);
  });

  it('loads the scripts of what it has, and if it is no module the one that tells of a new version: classic and deferred', () => {
    const scripts = tags.filter(({ name, attributes }) => name === 'script' && attributes.has('src'));
    const has = (attribute: string): boolean => tags.some(({ attributes }) => attributes.has(attribute));
    const needed = [has('data-embed'), has('data-search'), has('data-search'), has('data-share'), tags.some(({ name }) => name.startsWith('tessera-')), !path.includes('/modules/')];
    expect(scripts).toHaveLength(needed.filter(Boolean).length);
    for (const { attributes } of scripts) expect([...attributes.keys()]).toEqual(['defer', 'src']);
  });
});

it('marks where the reader is', () => {
  expect(SITE.get('en/index.html')).toContain('<a href="index.html" aria-current="page">Course</a>');
  expect(SITE.get('en/modules/building/index.html')).toContain('<a href="../../index.html" aria-current="true">Course</a>');
  expect(SITE.get('en/privacy/index.html')).toContain('<a href="index.html" aria-current="page">Privacy</a>');
  expect(SITE.get('en/glossary/index.html')).toContain('<a href="index.html" aria-current="page">Glossary</a>');
});
