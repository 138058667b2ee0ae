import { expect, test } from 'vitest';
import { BROKEN_ACADEMY } from './broken-academy.js';
import { tried } from './broken.js';
import { readBroken } from './broken-course.js';

test.concurrent.each(tried(BROKEN_ACADEMY).map((broken) => [broken.what, broken] as const))('a broken academy: %s', async (_, { edits, found, says = [] }) => {
  const { found: places, problems } = await readBroken(edits);
  expect(places).toEqual(found);
  const messages = problems.map(({ message }) => message).join('\n');
  for (const words of says) expect(messages).toContain(words);
});
