import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withApi } from '../../../scripts/describe/api.mjs';
import { elementsOf, manifestOf } from '../../../scripts/describe/manifest.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const manifest = await manifestOf(folder);
const tags = elementsOf(manifest).map(({ tagName }) => tagName);

test('the manifest has every element that “define” registers, once', () => {
  const define = readFileSync(new URL('../src/define.ts', import.meta.url), 'utf8');
  const defined = [...define.matchAll(/@tessera-learning\/([a-z-]+)\/define/g)].map(([, name = '']) => `tessera-${name}`);
  expect(defined.length).toBeGreaterThan(7);
  expect(defined.filter((tag) => !tags.includes(tag))).toEqual([]);
  expect(new Set(tags).size).toBe(tags.length);
});

test('the README lists them as the manifest does', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme, 'run: npm run readmes').toBe(withApi(readme, manifest));
});

const packages = elementsOf({ modules: manifest.modules.filter(({ path }) => path === 'dist/index.js') }).map(({ tagName }) => tagName.replace('tessera-', ''));
test.each(packages)('the README of %s shows a picture below 40 kB, with words for who cannot see it', (name) => {
  const readme = readFileSync(new URL(`../../${name}/README.md`, import.meta.url), 'utf8');
  const [, width, alt = ''] = /<img src="picture\.png" width="(\d+)" alt="([^"]+)">/.exec(readme) ?? [];
  expect(alt.length).toBeGreaterThan(40);
  const picture = new URL(`../../${name}/picture.png`, import.meta.url);
  expect(statSync(picture).size).toBeLessThanOrEqual(40_000);
  // The width in pixels stands in the first chunk of a PNG.
  expect(readFileSync(picture).readUInt32BE(16)).toBeGreaterThanOrEqual(Number(width));
});
