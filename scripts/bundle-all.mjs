// Run in packages/elements after tsc: one file with every language, as a module and as a classic script; and the loader with its parts.
// tessera: what a city page embeds. whole-course: <tessera-course> with all that it is made of. academy-planner: the page of the Academy.
// For the course's own pages, which hold their content and also run from disk, classic alone. course: what each has; course-video: with a film;
// course-elsewhere: with one on YouTube or Vimeo; saved-data: what is kept.
import { bundle, report, writeNotices, writeTypes } from './bundle.mjs';
import { bundleLoader } from './bundle-loader.mjs';
import { writeIntegrity } from './integrity.mjs';
import { filesOnly, htmlOnly } from './leave-out.mjs';

const FOR_CITIES = { tessera: 'bundle', 'whole-course': 'whole-course-bundle', 'academy-planner': 'academy-planner-bundle' };
const FOR_THE_COURSE = { course: 'course-bundle', 'course-video': 'course-video-bundle', 'course-elsewhere': 'course-video-bundle', 'saved-data': 'saved-data-bundle' };
/** The planner's page holds its catalogue. */
const WITH_SRC = new Set(['tessera', 'whole-course']);
const leftOut = (name) => [...(WITH_SRC.has(name) ? [] : [htmlOnly()]), ...(name === 'course-video' ? [filesOnly()] : [])];

const moduleOf = (name) => ({ file: `dist/${name}.js`, format: 'es', inlineDynamicImports: true });
const classicOf = (name) => ({ file: `dist/${name}.classic.js`, format: 'iife', inlineDynamicImports: true });

async function oneFile([name, entry], outputs) {
  await bundle(`dist/${entry}.js`, outputs, leftOut(name));
  for (const { file } of outputs) writeTypes(file, entry);
}

// Minifying is done in processes of its own: all at once keeps every core busy.
await Promise.all([
  ...Object.entries(FOR_CITIES).map((entry) => oneFile(entry, [moduleOf(entry[0]), classicOf(entry[0])])),
  ...Object.entries(FOR_THE_COURSE).map((entry) => oneFile(entry, [classicOf(entry[0])])),
  bundleLoader(),
  bundle('dist/frame-bundle.js', [{ file: 'dist/tessera-frame.js', format: 'iife' }]),
]);
writeTypes('dist/tessera-loader.js', 'loading/loader');
writeTypes('dist/tessera-frame.js', 'frame-bundle');
for (const folder of ['dist', 'dist/loader']) writeNotices(folder);
report(Object.keys(FOR_THE_COURSE).map((name) => `dist/${name}.classic.js`));
writeIntegrity('dist', [...Object.keys(FOR_CITIES).flatMap((name) => [`${name}.js`, `${name}.classic.js`]), 'tessera-loader.js', 'tessera-frame.js', 'loader/']);
