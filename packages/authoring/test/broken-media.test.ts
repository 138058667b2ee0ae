import { describe, expect, test } from 'vitest';
import { tried } from './broken.js';
import { readBroken } from './broken-course.js';
import { BROKEN_LIBRARY } from './broken-library.js';
import { BROKEN_MEDIA } from './broken-media.js';

describe('a course with broken media, glossary or examples', () => {
  test.concurrent.each(tried([...BROKEN_MEDIA, ...BROKEN_LIBRARY]).map((broken) => [broken.what, broken] as const))('%s', async (_, { edits, found }) => {
    expect((await readBroken(edits)).found).toEqual(found);
  });
});
