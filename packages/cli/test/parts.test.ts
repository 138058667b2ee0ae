import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PARTS } from '../src/parts.js';
import { put, temporary } from './support.js';

const BUNDLES = ['course', 'course-video', 'course-elsewhere', 'saved-data', 'academy-planner'];

test.each([
  ['of text', [], []],
  ['with elements', ['course'], ['course.js']],
  ['with films', ['course', 'course-video'], ['course.js', 'course-video.js']],
  ['with films on another site', ['course-elsewhere'], ['course-elsewhere.js']],
])('a course %s gets the scripts that its pages ask for, and no other', async (_, asked, expected) => {
  const folder = await temporary();
  await put(join(folder, 'node_modules/@tessera-learning/elements'), Object.fromEntries(BUNDLES.map((name) => [`${name}.classic.js`, ''])));
  const pages = new Map([['en/index.html', ''], ...asked.map((name, at) => [`en/modules/${at}/index.html`, `<script defer src="../../../assets/${name}.js"></script>`] as const)]);
  const assets = await PARTS.assets(folder, pages);
  expect(BUNDLES.map((name) => `${name}.js`).filter((name) => assets.has(name))).toEqual(expected);
  expect([...assets.keys()]).toContain('THIRD-PARTY-NOTICES.txt');
});
