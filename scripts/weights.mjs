// What a page has to load, in brotli bytes with Lit inside; 1 kB is 1,024 bytes. Above the limit is a failure.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from './bundle.mjs';

const SITE = 'apps/course/dist';
const kB = (bytes) => `${(bytes / 1024).toFixed(2)} kB`;

/** What module pages share: the style sheet, and the elements with the player. Each language beyond English adds one to two: decision 0016. */
const SHARED = 41.5;
/** A page's own text: head, foot and video, and so much for each section and question. */
const FRAME = 3;
const PART = 0.6;
const PLAYER = 14;

/** Name, files, limit in kB. */
const LIMITS = [
  ['quiz', ['packages/quiz/dist/quiz.bundle.js'], 12],
  ['module-card', ['packages/module-card/dist/module-card.bundle.js'], 9.5],
  ['progress-tracker', ['packages/progress-tracker/dist/progress-tracker.bundle.js'], 9.5],
  ['reflection', ['packages/reflection/dist/reflection.bundle.js'], 11.5],
  ['video-player', ['packages/video-player/dist/video-player.bundle.js'], PLAYER],
  ['academy-planner, before a programme is there', ['packages/academy-planner/dist/academy-planner.bundle.js'], 20],
  ['offline.js, on the front page and pages of text', [join(SITE, 'assets/offline.js')], 2],
  ['tessera.js: these three, every language', ['packages/elements/dist/tessera.js'], 21.5],
  ['tessera.classic.js', ['packages/elements/dist/tessera.classic.js'], 21.5],
  ['whole-course.js: a course in one tag, every language', ['packages/elements/dist/whole-course.js'], 46.5],
  ['module pages share: CSS + JS', assetsOf(modulePages()[0]), SHARED],
  ...modulePages().map((page) => [`page ${page}: its text`, [join(SITE, page)], FRAME + PART * partsOf(page)]),
];

const tests = LIMITS.map(([name, files, limit]) => {
  const size = files.map(brotliSize).reduce((sum, each) => sum + each, 0);
  const passed = size <= limit * 1024;
  console.log(`${passed ? ' ok ' : 'OVER'}  ${kB(size).padStart(8)} of ${limit.toFixed(1).padStart(4)}  ${name}`);
  return { name: `${name} weighs ${kB(size)}, at most ${limit.toFixed(1)} kB`, passed };
});
mkdirSync('results', { recursive: true });
writeFileSync('results/weights.json', JSON.stringify({ tests }, null, 1));
process.exit(tests.every((test) => test.passed) ? 0 : 1);

function modulePages() {
  if (!existsSync(SITE)) throw new Error(`${SITE} is missing: run npm run build`);
  const modules = readdirSync(join(SITE, 'en/modules'));
  return modules.map((module) => `en/modules/${module}/index.html`);
}

/** Sections and questions. */
function partsOf(page) {
  return readFileSync(join(SITE, page), 'utf8').match(/<section class="section"|data-question=/g).length;
}

/** The style sheets and scripts that a page names. */
function assetsOf(page) {
  const html = readFileSync(join(SITE, page), 'utf8');
  const names = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  return [...new Set(names)].map((name) => join(SITE, page, '..', name));
}
