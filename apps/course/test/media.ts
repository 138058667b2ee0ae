import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { film } from './support.js';

const clip = readFileSync(fileURLToPath(new URL('../../../packages/video-player/testing/clip.webm', import.meta.url)));

/** A clip of three seconds in place of the module's video: journeys seek and watch it to its end, and never wait for a real one. */
export async function shortFilm(page: Page): Promise<void> {
  await page.route(/\.(webm|mp4)$/, (route) => route.fulfill({ body: clip, contentType: 'video/webm' }));
}

export function player(page: Page): Locator {
  return page.getByRole('region', { name: film.title });
}

/** Where the video is, in seconds. */
export async function second(page: Page): Promise<number> {
  return page.locator('video').evaluate((video: HTMLVideoElement) => Math.round(video.currentTime));
}

/** Words of a PDF, page by page. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((words) => words.replace(/\s+/g, ' '));
}
