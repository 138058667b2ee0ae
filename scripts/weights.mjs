// What a page has to load, in brotli bytes with Lit inside; 1 kB is 1,024 bytes. Above the limit is a failure.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENTS } from './arrows.mjs';
import { brotliSize } from './bundle.mjs';

const SITE = 'apps/course/dist';
const kB = (bytes) => `${(bytes / 1024).toFixed(2)} kB`;

/** What module pages share: the style sheet, and the elements with the player. Each language beyond English adds one to two: decision 0016; “Embed this” adds its opener, 0.2. */
const SHARED = 42.8;
/** A page's own text: head, foot and video, the choices of “Embed this” and the module's card for it, and so much for each section and question. */
const FRAME = 3.3;
const PART = 0.6;

/** An element's own bundle with Lit inside: as light as most, or with a reason. 0.15 of each pays for faults that are told in the page, and taken back when mended. */
const ELEMENT = 12.15;
const ELEMENTS_WITH_A_REASON = {
  // More contrast costs each some 50 bytes: soft text and lines at full strength, an edge where a ground alone was (docs/theming.md).
  'module-card': 9.75,
  'progress-tracker': 9.8,
  reflection: 11.5,
  // It also finds a link to another site, and brings the code for it.
  'video-player': 14.4,
  // Before a programme is there.
  'academy-planner': 20,
};

/** Name, files, limit in kB. One file holds all: videos on other sites (3.6, in every language) and the words for editors (0.8) too, which else come when they are needed. */
const LIMITS = [
  ...ELEMENTS.map((name) => [name, [`packages/${name}/dist/${name}.bundle.js`], ELEMENTS_WITH_A_REASON[name] ?? ELEMENT]),
  ['offline.js, on the front page and pages of text', [join(SITE, 'assets/offline.js')], 2],
  ['tessera.js: every element of a learner, every language', ['packages/elements/dist/tessera.js'], 42.2],
  ['tessera.classic.js', ['packages/elements/dist/tessera.classic.js'], 42.2],
  ['tessera-loader.js', ['packages/elements/dist/tessera-loader.js'], 2],
  ['tessera-frame.js: frames as tall as their pages', ['packages/elements/dist/tessera-frame.js'], 1],
  ['whole-course.js: a course in one tag, every language', ['packages/elements/dist/whole-course.js'], 51.5],
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
