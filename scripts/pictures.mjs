// npm run pictures [package …]: opens the first snippet of a README as it stands there, with the built bundle, and takes the picture that the README shows.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ELEMENTS } from './arrows.mjs';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { SCENES } from './pictures/scenes.mjs';
import { smaller } from './pictures/smaller.mjs';

const MOST = 40_000;
/** For an element that shows what it is without being touched. */
const PLAIN = { width: 640 };
const TYPES = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8', '.webm': 'video/webm', '.mp4': 'video/mp4', '.jpg': 'image/jpeg', '.vtt': 'text/vtt', '.woff2': 'font/woff2' };

const wanted = process.argv.slice(2);
const names = ELEMENTS.filter((name) => wanted.length === 0 || wanted.includes(name));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
for (const name of names) await take(name, SCENES[name] ?? PLAIN);
await browser.close();

async function take(name, scene) {
  const server = await served(name, scene);
  const context = await browser.newContext({ viewport: { width: scene.width, height: 900 }, deviceScaleFactor: scene.scale ?? 2, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.childElementCount > 0, `tessera-${name}`);
  await scene.act?.(page);
  await page.evaluate(() => document.fonts.ready);
  const path = `packages/${name}/picture.png`;
  writeFileSync(path, smaller(await page.screenshot({ animations: 'disabled', fullPage: true, clip: await clipOf(page, scene) }), scene.colours ?? 32));
  await context.close();
  server.close();
  const { size } = statSync(path);
  console.log(`${path}: ${size} bytes`);
  if (size > MOST) throw new Error(`${path} is larger than ${MOST} bytes`);
}

/** The whole of what is shown, or as much of it as the scene wants, from the part that it names. */
async function clipOf(page, { height = Infinity, from = 'main' }) {
  const { x, width, ...main } = await page.locator('main').boundingBox();
  const { y } = await page.locator(from).first().boundingBox();
  return { x, y, width, height: Math.min(height, main.y + main.height - y) };
}

/** The package's built files, the page, and what the snippet names. */
function served(name, { files = {}, grid = '' }) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname).slice(1);
    const file = files[path] ?? (path === 'font.woff2' ? 'packages/site/dist/assets/commissioner-latin.woff2' : join('packages', name, 'dist', path));
    try {
      const body = path ? readFileSync(resolve(file)) : pageOf(name, grid);
      const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream';
      answer(response, Buffer.from(body), type, /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? ''));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** A video can be moved only where parts of it are sent. */
function answer(response, body, type, range) {
  const [from, to] = range ? [Number(range[1]), Number(range[2] || body.length - 1)] : [0, body.length - 1];
  const headers = { 'content-type': type, 'accept-ranges': 'bytes', 'content-length': to - from + 1 };
  response.writeHead(range ? 206 : 200, range ? { ...headers, 'content-range': `bytes ${from}-${to}/${body.length}` } : headers).end(body.subarray(from, to + 1));
}

function pageOf(name, grid) {
  const [, snippet] = /```html\n([^]*?)```/.exec(readFileSync(`packages/${name}/README.md`, 'utf8')) ?? [];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>My course</title><style>
    @font-face { font-family: Commissioner; src: url(font.woff2); font-weight: 400 700; }
    body { margin: 0; font: 16px/1.55 Commissioner, sans-serif; color: #171b26; background: #fff; color-scheme: light; }
    main { padding: 24px; ${grid} }
  </style><main>${snippet}</main></html>`;
}
