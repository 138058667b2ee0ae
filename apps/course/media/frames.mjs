// Frames: a browser draws the picture of each frame; ffmpeg keeps them without loss for the encoders.
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, installedBrowser } from '../../../scripts/browser.mjs';
import { FPS } from './timeline.mjs';

const MEDIA = dirname(fileURLToPath(import.meta.url));
const FONTS = join(dirname(createRequire(import.meta.url).resolve('@fontsource-variable/commissioner/package.json')), 'files');
const HOST = 'http://stage.invalid';
const ROOMS = { stage: join(MEDIA, 'stage'), film: MEDIA, fonts: FONTS };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.woff2': 'font/woff2' };

/** Opens the stage with a film on it; `use` gets a function that returns the PNG of a second. */
export async function onStage(film, line, use) {
  const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage();
    await page.route(`${HOST}/**`, answer);
    await page.goto(`${HOST}/stage/stage.html`, { waitUntil: 'load' });
    await page.waitForFunction(() => typeof globalThis.raise === 'function');
    await page.evaluate(([name, times]) => globalThis.raise(name, times), [film, { at: line.at, starts: line.starts }]);
    return await use(async (time) => Buffer.from(await page.evaluate((second) => globalThis.show(second), time), 'base64'));
  } finally {
    await browser.close();
  }
}

async function answer(route) {
  const [room, ...rest] = new URL(route.request().url()).pathname.slice(1).split('/');
  const path = ROOMS[room] && join(ROOMS[room], ...rest);
  const body = path && await readFile(path).catch(() => undefined);
  return body ? route.fulfill({ body, contentType: TYPES[extname(path)] }) : route.fulfill({ status: 404 });
}

/** Writes every frame into one lossless file. */
export async function film(picture, seconds, file) {
  const args = ['-v', 'error', '-y', '-f', 'image2pipe', '-framerate', String(FPS), '-c:v', 'png', '-i', '-'];
  const ffmpeg = spawn('ffmpeg', [...args, '-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-pix_fmt', 'yuv444p', file], { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = new Promise((resolve, reject) => ffmpeg.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg could not write ${file}.`)))));
  const count = Math.round(seconds * FPS);
  for (let frame = 0; frame < count; frame++) {
    if (!ffmpeg.stdin.write(await picture(frame / FPS))) await new Promise((resolve) => ffmpeg.stdin.once('drain', resolve));
  }
  ffmpeg.stdin.end();
  await ended;
}

/** A picture of every third second, for whoever makes a scene. */
export async function stills(picture, seconds, folder) {
  await mkdir(folder, { recursive: true });
  for (let time = 1; time < seconds; time += 3) await writeFile(join(folder, `${String(time).padStart(3, '0')}.png`), await picture(time));
  console.log(`Pictures of ${seconds.toFixed(0)} s stand in ${folder}.`);
}
