import { expect, test } from 'vitest';
import { isSlug } from '../src/index.js';

test.each(['a', '9', 'two-words', '2-1', 'a'.repeat(64)])('%s is a slug', (text) => expect(isSlug(text)).toBe(true));

test.each(['', '-a', 'a-', 'a--b', 'A', 'é', 'a b', 'a_b', 'a\n', '__proto__', 'a'.repeat(65), 7, null, undefined, ['a']])('%j is none', (text) =>
  expect(isSlug(text)).toBe(false),
);
