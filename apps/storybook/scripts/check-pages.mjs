// Opens every page and story of the built Storybook, and names each that says something on its console or does not come.
// `node scripts/check-pages.mjs guide-slip` opens those whose id holds the word.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { BROWSER_ARGS, installedBrowser } from '../../../scripts/browser.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
/** Elements tell developers what is missing; stories of missing files ask for them. */
const EXPECTED = /<tessera-|Lit is in dev mode|status of 404|no-such-/;

const { entries } = JSON.parse(await readFile(`${dist}/index.json`, 'utf8'));
const wanted = Object.values(entries).filter(({ id }) => id.includes(process.argv[2] ?? ''));
const server = createServer(sirv(dist, { dev: true })).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();
const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGS });
const waiting = [...wanted];
const complaints = (await Promise.all([work(), work(), work()])).flat();
await browser.close();
server.close();
console.log(complaints.join('\n'));
console.log(`${wanted.length} pages, ${complaints.length} complaints`);
process.exit(complaints.length > 0 || wanted.length === 0 ? 1 : 0);

/** Takes the next page until none is left. */
async function work() {
  const heard = [];
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) heard.push(...(await open(entry)));
  return heard;
}

async function open({ id, type }) {
  const page = await browser.newPage();
  const said = [];
  const hear = (words) => !EXPECTED.test(words) && said.push(`${id}: ${words}`);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && hear(message.text()));
  page.on('pageerror', (error) => hear(String(error)));
  await page.goto(`http://127.0.0.1:${port}/iframe.html?id=${id}&viewMode=${type}`);
  await page.waitForSelector('.sb-show-main, .sb-show-errordisplay', { timeout: 30_000, state: 'attached' }).catch((error) => hear(String(error)));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(type === 'docs' ? 3000 : 600);
  if (await page.locator('.sb-show-errordisplay').count()) hear(await page.locator('#error-message').innerText());
  await page.close();
  return said;
}
