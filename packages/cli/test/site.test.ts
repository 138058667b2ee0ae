import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { writeSite } from '@tessera-learning/site';
import { expect, test } from 'vitest';
import { build } from '../src/index.js';
import { parts, recorded, SAMPLE, temporary } from './support.js';

test('links that authors wrote lead to pages and anchors of the built site', async () => {
  const folder = await temporary();
  const { written } = await build(SAMPLE, join(folder, 'dist'), recorded(), { ...parts(folder), writeSite });
  const all = written.map(({ path }) => path);
  const pages = all.filter((path) => path.endsWith('.html') && path !== '404.html');
  const texts = new Map(await Promise.all(pages.map(async (path) => [path, await readFile(join(folder, 'dist', path), 'utf8')] as const)));
  let anchors = 0;
  for (const [path, text] of texts) {
    for (const [, href = ''] of text.matchAll(/<a [^>]*href="([^":]+)"/g)) {
      const [file = '', anchor] = href.split('#');
      const there = file === '' ? path : join(dirname(path), file);
      // A page of a PDF and a second of a video are no anchors.
      if (!there.endsWith('.html')) {
        expect(all, `${path} → ${href}`).toContain(there);
        continue;
      }
      const target = texts.get(there);
      expect(target, `${path} → ${href}`).toBeDefined();
      if (anchor !== undefined) expect(target, `${path} → ${href}`).toContain(`id="${anchor}"`);
      if (anchor !== undefined) anchors += 1;
    }
  }
  expect(anchors).toBeGreaterThan(5);
  expect(texts.get('en/modules/greeting/index.html')).toContain('href="../listening/index.html#silence"');
  expect(texts.get('en/index.html')).toContain('href="privacy/index.html#kept"');
});

const ADDRESSED = ['robots.txt', 'sitemap.xml'];

async function built(host: Parameters<typeof build>[4]): Promise<{ readonly paths: string[]; readonly read: (path: string) => Promise<string> }> {
  const folder = await temporary();
  const { written } = await build(SAMPLE, join(folder, 'dist'), recorded(), { ...parts(folder), writeSite }, host);
  return { paths: written.map(({ path }) => path), read: (path) => readFile(join(folder, 'dist', path), 'utf8') };
}

test('a site whose address nobody said has neither sitemap.xml nor robots.txt', async () => {
  const { paths } = await built(undefined);
  for (const name of ADDRESSED) expect(paths).not.toContain(name);
});

test('a site whose address is known has both, and every page of readers by its whole address', async () => {
  const { paths, read } = await built({ address: 'https://city.example/course/' });
  expect(paths).toEqual(expect.arrayContaining(ADDRESSED));
  expect(await read('robots.txt')).toContain('Sitemap: https://city.example/course/sitemap.xml\n');
  const sitemap = await read('sitemap.xml');
  for (const page of ['en/', 'en/modules/greeting/', 'en/glossary/', 'en/examples/', 'fr/privacy/']) expect(sitemap).toContain(`<loc>https://city.example/course/${page}</loc>`);
  expect(sitemap).not.toContain('404');
});

test('where learners may ask is told on pages, and only if somebody said so', async () => {
  const [asked, silent] = [await built({ questions: 'mailto:diversity@city.example' }), await built({})];
  expect(await asked.read('en/index.html')).toContain('href="mailto:diversity@city.example"');
  expect(await silent.read('en/index.html')).not.toMatch(/href="mailto:[^"]/);
});
