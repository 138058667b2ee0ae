import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHARED } from '../../../scripts/describe/sources.js';

test('every room that draws a part, a slot or a custom property is one that the contracts of elements look into', () => {
  const folder = new URL('../src/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const drawing = files.filter((file) => /\spart="|<slot|var\(--tessera-/.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(drawing.filter((file) => !Object.values(SHARED).includes(file))).toEqual([]);
  expect(drawing.length).toBeGreaterThan(3);
});
