import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { writeSite } from '@tessera-learning/site';
import { expect, test } from 'vitest';
import { build } from '../src/index.js';
import { parts, recorded, SAMPLE, temporary } from './support.js';

test('links that authors wrote lead to pages and anchors of the built site', async () => {
  const folder = await temporary();
  const { written } = await build(SAMPLE, join(folder, 'dist'), recorded(), { ...parts(folder), writeSite: (editions) => writeSite(editions) });
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
