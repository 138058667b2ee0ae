// Run in packages/elements after tsc: one file with every language, as a module and as a classic script; and the loader with its parts.
// tessera: what a city page embeds. academy-planner: the page of the Academy. course: what the pages of a whole course have; course-video: those with a video. saved-data: the page that shows what is kept. whole-course: <tessera-course> with all that it is made of.
import { bundle, report, writeNotices, writeTypes } from './bundle.mjs';
import { bundleLoader } from './bundle-loader.mjs';
import { htmlOnly } from './html-only.mjs';
import { writeIntegrity } from './integrity.mjs';

const FILES = { tessera: 'bundle', course: 'course-bundle', 'course-video': 'course-video-bundle', 'saved-data': 'saved-data-bundle', 'academy-planner': 'academy-planner-bundle', 'whole-course': 'whole-course-bundle' };
/** What an embedding page gives `src`; the course's own pages hold their content. */
const WITH_SRC = new Set(['tessera', 'whole-course']);
/** What a city's page may load from wherever it keeps it. */
const EMBEDDED = ['tessera', 'whole-course', 'academy-planner'].flatMap((name) => [`${name}.js`, `${name}.classic.js`]);

// Minifying is done in processes of its own: all at once keeps every core busy.
await Promise.all([...Object.entries(FILES).map(async ([name, entry]) => {
  await bundle(`dist/${entry}.js`, [
    { file: `dist/${name}.js`, format: 'es', inlineDynamicImports: true },
    { file: `dist/${name}.classic.js`, format: 'iife', inlineDynamicImports: true },
  ], WITH_SRC.has(name) ? [] : [htmlOnly()]);
  for (const form of [name, `${name}.classic`]) writeTypes(`dist/${form}.js`, entry);
}), bundleLoader()]);
writeNotices('dist');
report(Object.keys(FILES).filter((name) => !EMBEDDED.includes(`${name}.js`)).flatMap((name) => [`dist/${name}.js`, `dist/${name}.classic.js`]));
writeIntegrity('dist', [...EMBEDDED, 'tessera-loader.js', 'loader/']);
