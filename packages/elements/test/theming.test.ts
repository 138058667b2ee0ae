import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { elementsOf, manifestOf } from '../../../scripts/describe/manifest.mjs';
import { withTheming } from '../../../scripts/describe/theming.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const text = readFileSync(`${root}docs/theming.md`, 'utf8');

test('docs/theming.md has the properties, parts and themes that there are', async () => {
  expect(await withTheming(text, root), 'run: npm run readmes').toBe(text);
});

test('it has a row for every property and part of every element', async () => {
  const elements = elementsOf(await manifestOf(`${root}packages/elements`));
  expect(elements.length).toBeGreaterThan(8);
  for (const { tagName, cssProperties = [], cssParts = [] } of elements) {
    for (const { name } of [...cssProperties, ...cssParts]) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
      expect(row, `${name} of <${tagName}>`).toContain(tagName.replace('tessera-', ''));
    }
  }
});
