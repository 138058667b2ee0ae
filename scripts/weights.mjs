// What a page has to load, in brotli bytes with Lit inside; 1 kB is 1,024 bytes. Above the limit is a failure.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from './bundle.mjs';

const SITE = 'apps/course/dist';
const kB = (bytes) => `${(bytes / 1024).toFixed(2)} kB`;

/** A module page without a video, and what the player may add to it. */
const PAGE = 35;
const PLAYER = 14;

/** Name, files, limit in kB. */
const LIMITS = [
  ['quiz', ['packages/quiz/dist/quiz.bundle.js'], 12],
  ['module-card', ['packages/module-card/dist/module-card.bundle.js'], 9.5],
  ['progress-tracker', ['packages/progress-tracker/dist/progress-tracker.bundle.js'], 9.5],
  ['reflection', ['packages/reflection/dist/reflection.bundle.js'], 11.5],
  ['video-player', ['packages/video-player/dist/video-player.bundle.js'], PLAYER],
  ['offline.js, on the front page and pages of text', [join(SITE, 'assets/offline.js')], 2],
  ['tessera.js: these three, every language', ['packages/elements/dist/tessera.js'], 20.5],
  ['tessera.classic.js', ['packages/elements/dist/tessera.classic.js'], 20.5],
  ...modulePages().map((page) => [`page ${page}: HTML + CSS + JS`, [join(SITE, page), ...assetsOf(page)], hasPlayer(page) ? PAGE + PLAYER : PAGE]),
];

const tests = LIMITS.map(([name, files, limit]) => {
  const size = files.map(brotliSize).reduce((sum, each) => sum + each, 0);
  const passed = size <= limit * 1024;
  console.log(`${passed ? ' ok ' : 'OVER'}  ${kB(size).padStart(8)} of ${String(limit).padStart(4)}  ${name}`);
  return { name: `${name} weighs ${kB(size)}, at most ${limit} kB`, passed };
});
mkdirSync('results', { recursive: true });
writeFileSync('results/weights.json', JSON.stringify({ tests }, null, 1));
process.exit(tests.every((test) => test.passed) ? 0 : 1);

function modulePages() {
  if (!existsSync(SITE)) throw new Error(`${SITE} is missing: run npm run build`);
  const modules = readdirSync(join(SITE, 'en/modules'));
  return modules.map((module) => `en/modules/${module}/index.html`);
}

function hasPlayer(page) {
  return assetsOf(page).some((file) => file.endsWith('course-video.js'));
}

/** The style sheets and scripts that a page names. */
function assetsOf(page) {
  const html = readFileSync(join(SITE, page), 'utf8');
  const names = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  return [...new Set(names)].map((name) => join(SITE, page, '..', name));
}
