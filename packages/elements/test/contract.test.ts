import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withApi } from '../../../scripts/describe/api.mjs';
import { elementsOf, manifestOf } from '../../../scripts/describe/manifest.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const manifest = await manifestOf(folder);
const tags = elementsOf(manifest).map(({ tagName }) => tagName);

const packages = elementsOf({ modules: manifest.modules.filter(({ path }) => path === 'dist/index.js') }).map(({ tagName }) => tagName.replace('tessera-', ''));

/** A source with those that it imports from beside it. */
function textFrom(file: string): string {
  const text = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
  return [text, ...[...text.matchAll(/^import '\.\/([\w-]+)\.js';/gm)].map(([, name = '']) => textFrom(`${name}.ts`))].join('\n');
}

test('the manifest has every element that “define” registers, once', () => {
  const defined = [...new Set([...textFrom('define.ts').matchAll(/@tessera-learning\/([a-z-]+)\/define/g)].map(([, name = '']) => name))];
  expect(defined.length).toBeGreaterThan(7);
  expect([...packages].sort()).toEqual(defined.sort());
  expect(new Set(tags).size).toBe(tags.length);
});

test('the README lists them as the manifest does', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme, 'run: npm run readmes').toBe(withApi(readme, manifest));
});

test.each(packages)('the README of %s shows a picture below 40 kB, with words for who cannot see it', (name) => {
  const readme = readFileSync(new URL(`../../${name}/README.md`, import.meta.url), 'utf8');
  const [, width, alt = ''] = /<img src="picture\.png" width="(\d+)" alt="([^"]+)">/.exec(readme) ?? [];
  expect(alt.length).toBeGreaterThan(40);
  const picture = new URL(`../../${name}/picture.png`, import.meta.url);
  expect(statSync(picture).size).toBeLessThanOrEqual(40_000);
  // The width in pixels stands in the first chunk of a PNG.
  expect(readFileSync(picture).readUInt32BE(16)).toBeGreaterThanOrEqual(Number(width));
});
