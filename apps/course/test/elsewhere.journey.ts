import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.js';

/** The player alone, and what pages of a course load that has such videos. */
const [ALONE, IN_A_COURSE] = ['video-player/dist/video-player.bundle.js', 'elements/dist/course-elsewhere.classic.js'];
const PACKAGES = join(import.meta.dirname, '../../../packages');
const PLAYER = 'https://www.youtube-nocookie.com/embed/aqz-KE_bpKQ?autoplay=1';
/** One pixel: the poster is the page's own. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

const pageWith = (script: string): string => `<!doctype html><html lang="en"><title>A city’s page</title><meta name="viewport" content="width=device-width">
<script type="module" src="${basename(script)}"></script><main><h1>A city’s page</h1>
<tessera-video-player course="city" module="parks" item="bench" data-length="65">
  <a data-elsewhere href="https://www.youtube.com/watch?v=aqz-KE_bpKQ" title="The bench"><img src="poster.gif" alt="" width="960" height="540"> Watch on YouTube</a>
  <ol data-references><li data-from="42" data-to="58" data-page="4"><a data-time href="https://www.youtube.com/watch?v=aqz-KE_bpKQ&amp;t=42s#t=42">0:42</a> <a data-open href="guide.pdf#page=4">Guide, page 4</a></li></ol>
  <details data-transcript><summary>Transcript</summary><ol><li data-seconds="0">A bench in the park.</li><li data-seconds="42">Count who comes.</li></ol></details>
</tessera-video-player></main></html>`;

interface City {
  /** Every address on another origin that the page asked for. */
  readonly asked: string[];
}

/** A page of a city with the player in it; the other site is a page of ours, so that nothing leaves this computer. */
async function open(page: Page, { policy = '', script = ALONE } = {}): Promise<City> {
  const asked: string[] = [];
  await page.context().route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Made up</title><p>The other site’s player</p>' });
  });
  await page.route('**/a-city/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const headers: Record<string, string> = policy ? { 'content-security-policy': policy } : {};
    if (name === 'index.html') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageWith(script), headers });
    if (name === 'poster.gif') return route.fulfill({ contentType: 'image/gif', body: PIXEL });
    const file = join(PACKAGES, dirname(script), name);
    return existsSync(file) ? route.fulfill({ path: file, contentType: 'text/javascript' }) : route.fulfill({ status: 404 });
  });
  await page.goto('/a-city/index.html');
  await expect(page.getByRole('button', { name: '0:42, Count who comes.' })).toBeVisible();
  return { asked };
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));
/** What makes a browser look a site up before it is asked. */
const hints = (page: Page): Promise<number> => page.evaluate(() => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.flatMap((root) => [...root.querySelectorAll('link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=preload], link[rel~=prefetch]')]).length;
});

for (const script of [ALONE, IN_A_COURSE]) test(`a video on YouTube: nothing is asked of anyone before the second press, and then one player: ${basename(script)}`, async ({ page }) => {
  const { asked } = await open(page, { script });
  await expect(page.getByText('Nothing is asked of them before you allow it.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Guide, page 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Play', exact: true }).hover();
  await press(page, 'Play');
  await expect(page.getByText('They learn your internet address')).toBeVisible();
  expect([asked, await hints(page), await kept(page)]).toEqual([[], 0, []]);
  await press(page, 'Play from YouTube');
  await expect(page.frameLocator('iframe').getByText('The other site’s player')).toBeVisible();
  expect([asked, await hints(page), await kept(page)]).toEqual([[PLAYER], 0, []]);
});

test('a permit is remembered when ticked, still waits for a press after a reload, and can be taken back', async ({ page }) => {
  const { asked } = await open(page);
  await press(page, 'Play');
  await page.getByRole('checkbox', { name: 'Remember this on this device, for this course' }).check();
  await press(page, 'Play from YouTube');
  await expect(page.locator('iframe')).toBeVisible();
  expect(await kept(page)).toEqual(['tessera:city:elsewhere|YouTube']);

  await page.reload();
  await expect(page.getByText('You allowed this course to play videos from there.')).toBeVisible();
  expect(asked).toEqual([PLAYER]);
  await press(page, '0:42, Guide, page 4');
  expect(asked).toEqual([PLAYER]);
  await press(page, 'Play from 0:42');
  await expect.poll(() => asked).toEqual([PLAYER, `${PLAYER}&start=42`]);

  await press(page, 'Ask me again next time');
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await press(page, 'Play');
  await expect(page.getByRole('group', { name: 'Play from YouTube?' })).toBeFocused();
  expect(asked).toHaveLength(2);
});

test('two quick clicks on Play are no permit', async ({ page }) => {
  const { asked } = await open(page);
  await page.getByRole('button', { name: 'Play', exact: true }).dblclick();
  await expect(page.getByRole('group', { name: 'Play from YouTube?' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('a page whose policy lets no frame in says so, and the link stays', async ({ page }) => {
  const { asked } = await open(page, { policy: "default-src 'self'; style-src 'self'; frame-src 'none'" });
  await press(page, 'Play');
  await press(page, 'Play from YouTube');
  await expect(page.getByRole('status').filter({ hasText: 'This page does not let YouTube play here.' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open on YouTube' })).toHaveAttribute('href', 'https://www.youtube.com/watch?v=aqz-KE_bpKQ');
  expect(asked).toEqual([]);
});

test('without script: poster, link, transcript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const asked: string[] = [];
  await context.route(/^https:/, (route) => (asked.push(route.request().url()), route.abort()));
  await page.route('**/a-city/**', (route) => (route.request().url().endsWith('index.html') ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageWith(ALONE) }) : route.fulfill({ contentType: 'image/gif', body: PIXEL })));
  await page.goto('/a-city/index.html');
  await expect(page.getByRole('link', { name: 'Watch on YouTube' })).toBeVisible();
  await page.getByText('Transcript').click();
  await expect(page.getByText('Count who comes.')).toBeVisible();
  expect(asked).toEqual([]);
  await context.close();
});

for (const direction of ['ltr', 'rtl']) {
  test(`the question fits a phone of 320 px, in forced colours too: ${direction}`, { tag: direction === 'ltr' ? '@long' : [] }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page);
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    await press(page, 'Play');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Play from YouTube' }).click({ trial: true });
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });
}
