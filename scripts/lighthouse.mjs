// npm run lighthouse: accessibility, best practices and SEO of four kinds of pages, and what they transfer. Not part of npm test:
// it fetches Lighthouse (12.8, the last line for Node 20) when it runs, so that nobody has to install it with the rest.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../packages/cli/dist/index.js';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';

const KINDS = [
  ['landing', 'en/'],
  ['module', 'en/modules/intercultural-idea/'],
  ['module with sixteen sections', 'en/modules/policies-through-the-lens/'],
  ['look-up', 'en/glossary/'],
  ['text', 'en/accessibility/'],
];
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const OUT = resolve('results/lighthouse');

mkdirSync(OUT, { recursive: true });
process.env.CHROME_PATH = ensureBrowser();
const { url, close } = await serve('apps/course/dist', { port: 0 });
const rows = [];
for (const [index, [kind, path]] of KINDS.entries()) rows.push(await measured(kind, `${url}${path}`, join(OUT, `${index}.json`)));
await close();
writeFileSync(join(OUT, 'summary.json'), JSON.stringify(rows, null, 1));
for (const { kind, scores, requests, bytes, lacks } of rows) {
  console.log(`${kind}: ${CATEGORIES.map((name) => `${name} ${scores[name]}`).join(', ')}; ${requests} requests, ${(bytes / 1000).toFixed(0)} kB as served here, not compressed`);
  for (const lack of lacks) console.log(`  ${lack}`);
}
process.exit(rows.every(({ scores }) => CATEGORIES.every((name) => scores[name] === 100)) ? 0 : 1);

async function measured(kind, address, file) {
  const flags = ['--quiet', '--output=json', `--output-path=${file}`, '--no-enable-error-reporting', `--only-categories=${CATEGORIES}`, '--only-audits=network-requests', `--chrome-flags=--headless=new ${BROWSER_ARGS.join(' ')}`];
  await lighthouse([address, ...flags]);
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
  const items = audits['network-requests'].details.items.filter((item) => item.url.startsWith('http'));
  return {
    kind,
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)])),
    requests: items.length,
    bytes: items.reduce((sum, item) => sum + item.transferSize, 0),
    lacks: CATEGORIES.flatMap((name) => categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1).map(({ id }) => `${name}: ${audits[id].title}`)),
  };
}

/** In the background: the pages come from this very process. */
async function lighthouse(args) {
  const running = spawn('npm', ['exec', '--yes', '--package=lighthouse@12.8.2', '--', 'lighthouse', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const status = await new Promise((ended) => running.on('close', ended));
  if (status !== 0) throw new Error(`Lighthouse could not look at ${args[0]}: see above.`);
}
