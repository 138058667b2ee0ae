// npm run editors: pastes every form into every editor, saves, opens again, saves again, and walks the page that comes of it.
// Writes docs/editors.json and docs/editors.md; fails, and writes nothing, if something works no longer (--accept writes all the same).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { tried } from './bench.mjs';
import { worse } from './outcome.mjs';
import { manual } from './manual.mjs';
import { serve } from './serve.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DATA = here('../../docs/editors.json');

execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here('installed'), stdio: 'inherit', shell: process.platform === 'win32' });
const server = await serve();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const found = await tried(browser, server).finally(() => browser.close().then(server.close));
const lost = worse(existsSync(DATA) ? JSON.parse(readFileSync(DATA, 'utf8')) : { cases: [] }, found);
for (const line of lost) console.error(line);
if (lost.length > 0 && !process.argv.includes('--accept')) {
  console.error('Nothing was written. Mend it, or write what is true now: npm run editors -- --accept');
  process.exit(1);
}
writeFileSync(DATA, lined(found));
writeFileSync(here('../../docs/editors.md'), manual(found));

/** JSON with a line for each case, so that a change is read as one. */
function lined({ editors, cases }) {
  return `{\n"editors": ${JSON.stringify(editors)},\n"cases": [\n${cases.map((each) => JSON.stringify(each)).join(',\n')}\n]\n}\n`;
}
