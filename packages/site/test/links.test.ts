import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relative } from '../src/relative.js';
import { ASSETS, FILES, framesOf, SITE, TWO_LANGUAGES, pagesOf, tagsOf } from './site.js';

const addressesOf = (page: string): string[] =>
  tagsOf(page).flatMap(({ attributes }) => ['href', 'src', 'poster'].map((name) => attributes.get(name))).filter((address) => address !== undefined);
const idsOf = (page: string): string[] => tagsOf(page).map(({ attributes }) => attributes.get('id')).filter((id) => id !== undefined);
const isElsewhere = (address: string): boolean => /^[a-z]+:/.test(address);

describe.each([['one language', SITE], ['two languages', TWO_LANGUAGES]])('links of a site in %s', (_, site) => {
  const pages = [...pagesOf(site), ...framesOf(site)].filter(([path]) => path !== '404.html');

  it.each(pages)('%s: every address is a written file, and every anchor is on it', (path, page) => {
    for (const address of addressesOf(page).filter((each) => !isElsewhere(each))) {
      const [file = '', anchor] = address.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      expect([...site.keys(), ...ASSETS, ...FILES], `${path} → ${address}`).toContain(target);
      // A second of a video and a page of a PDF are no anchors.
      if (anchor !== undefined && !FILES.includes(target)) expect(idsOf(site.get(target) ?? ''), `${path} → ${address}`).toContain(anchor);
    }
  });

  it.each(pages)('%s: addresses are relative and name a file', (path, page) => {
    for (const address of addressesOf(page).filter((each) => !isElsewhere(each))) {
      expect(address, path).not.toMatch(/^\/|\/$|\/#/);
    }
  });
});

it('sends a reader of the root on to the only language', () => {
  expect(SITE.get('index.html')).toContain('<meta http-equiv="refresh" content="0; url=en/index.html">');
});

it('lets a reader of the root choose between several', () => {
  const page = TWO_LANGUAGES.get('index.html') ?? '';
  expect(page).not.toContain('http-equiv="refresh"');
  expect(page).toMatch(/href="en\/index.html" hreflang="en">English/);
  expect(page).toMatch(/href="fr\/index.html" hreflang="fr">Français/);
});

it('leads from a page to the same page in the other language, and nowhere with one', () => {
  expect(TWO_LANGUAGES.get('en/modules/building/index.html')).toContain('href="../../../fr/modules/building/index.html" hreflang="fr" lang="fr"');
  expect(SITE.get('en/modules/building/index.html')).not.toContain('hreflang');
});

it('leaves other sites in the dark about where the reader came from', () => {
  for (const [path, page] of SITE) {
    const outward = tagsOf(page).filter(({ attributes }) => attributes.get('href')?.startsWith('http'));
    for (const { attributes } of outward) expect(attributes.get('rel'), path).toBe('noreferrer');
  }
});

it('resolves the 404 page from the base, as it is sent for addresses at any depth', () => {
  expect(SITE.get('404.html')).toMatch(/href="\/assets\/site.css"[^]*href="\/en\/index.html"/);
});

it.each([
  ['en/index.html', 'assets/site.css', '../assets/site.css'],
  ['en/modules/a/index.html', 'en/modules/b/index.html', '../b/index.html'],
  ['en/modules/a/index.html', 'en/index.html', '../../index.html'],
  ['index.html', 'en/index.html', 'en/index.html'],
  ['en/index.html', 'en/index.html', 'index.html'],
])('from %s to %s: %s', (from, to, address) => {
  expect(relative(from, to)).toBe(address);
});
