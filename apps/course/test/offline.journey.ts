import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { changingSite, type ChangingSite } from './changing-site.js';
import { NOTHING_STORED, stored } from './storage.js';
import { answer, best, course, DIST, first, LANDING, modulePath, PRIVACY, questionOf, quizForm, readMark, troubleOf, words } from './support.js';

const question = questionOf(first, 0);
const CLIP = 'en/clip.webm';
const BYTES = '0123456789'.repeat(5_000);
const INSTEAD = /^To read without a network, save the guide/;
const NEW_VERSION = 'A new version of the course is ready.';

const box = (page: Page): Locator => page.locator('section').filter({ has: page.getByRole('heading', { name: 'Keep for offline' }) });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const said = (page: Page): Locator => box(page).getByRole('status');

const registrations = (page: Page): Promise<number> => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

async function keep(page: Page, site: ChangingSite): Promise<void> {
  await page.goto(`${site.url}en/`);
  await button(page, 'Keep for offline').click();
  await expect(said(page)).toHaveText(/^Kept on this device on \d{1,2} \w+ \d{4}\. Version [0-9a-f]{8}, \d+(\.\d)? MB\.$/);
}

async function expectNothingKept(page: Page): Promise<void> {
  expect(await cacheNames(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
  await expect(button(page, 'Remove from this device')).toBeHidden();
}

/** In the page, as a player asks. */
function partOf(page: Page, path: string, range: string): Promise<unknown[]> {
  return page.evaluate(async ([path, range]) => {
    const response = await fetch(path as string, { headers: { range: range as string } });
    return [response.status, response.headers.get('content-range'), await response.text()];
  }, [path, range]);
}

for (const path of [LANDING, PRIVACY]) {
  test(`${path} says how large the course is, and keeps nothing before the press`, async ({ page }) => {
    const { files, bytes } = JSON.parse(readFileSync(`${DIST}offline.json`, 'utf8')) as { files: number; bytes: number };
    await page.goto(path, { waitUntil: 'networkidle' });
    const size = `${Math.round(bytes / 1e5) / 10} MB`;
    await expect(box(page)).toContainText(`The whole course on this device, to use without a network: ${files} files, ${size}. Nothing is kept before you press the button.`);
    expect(await registrations(page)).toBe(0);
    expect(await stored(page)).toEqual(NOTHING_STORED);
  });
}

test('after the press the course is there without a network', async ({ page, context }) => {
  const site = await changingSite();
  const trouble = troubleOf(page);
  await keep(page, site);
  expect(await registrations(page)).toBe(1);
  await site.end();
  await context.setOffline(true);
  await page.goto(`${site.url}en/`);
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
  await expect(box(page)).toContainText('Kept on this device on');
  await page.goto(`${site.url}${modulePath(first).slice(1)}`);
  await readMark(page, first.sections[0] as (typeof first.sections)[number]).check();
  await answer(page, question, best(question));
  await expect(quizForm(page, question).getByRole('status')).toContainText(words(best(question).feedback));
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy: what stays on your device' }).click();
  await expect(page.getByText('1 question answered, 1 section marked as read.')).toBeVisible();
  // A link that somebody sent, with a mark of theirs, or without the slash at its end.
  await page.goto(`${site.url}en?from=newsletter`);
  await expect(page).toHaveURL(`${site.url}en/?from=newsletter`);
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
  await page.goto(site.url);
  await expect(page).toHaveURL(`${site.url}en/index.html`);
  expect(trouble).toEqual([]);
});

test('without a network an unknown address is the 404 page', async ({ page }) => {
  const site = await changingSite();
  await keep(page, site);
  await site.end();
  expect((await page.goto(`${site.url}en/no-such-page/`))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible();
});

test('a player gets the part of a video that it asks for', async ({ page }) => {
  const site = await changingSite();
  site.publish(CLIP, BYTES);
  await keep(page, site);
  await site.end();
  await page.goto(`${site.url}en/`);
  const whole = BYTES.length;
  expect(await partOf(page, 'clip.webm', 'bytes=3-7')).toEqual([206, `bytes 3-7/${whole}`, '34567']);
  expect(await partOf(page, 'clip.webm', 'bytes=0-')).toEqual([206, `bytes 0-${whole - 1}/${whole}`, BYTES]);
  expect(await partOf(page, 'clip.webm', `bytes=${whole - 2}-${whole + 99}`)).toEqual([206, `bytes ${whole - 2}-${whole - 1}/${whole}`, '89']);
  expect(await partOf(page, 'clip.webm', `bytes=${whole}-`)).toEqual([416, `bytes */${whole}`, '']);
});

test('a film of the course comes without a network, to its end', async ({ page }) => {
  const site = await changingSite();
  await keep(page, site);
  await site.end();
  await page.goto(`${site.url}${modulePath(first).slice(1)}`);
  const film = page.locator('video').first();
  await film.evaluate((video: HTMLVideoElement) => {
    video.preload = 'auto';
    video.load();
  });
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThanOrEqual(2);
  await film.evaluate((video: HTMLVideoElement) => (video.currentTime = video.duration - 5));
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => !video.seeking && video.readyState >= 2 && video.currentTime > video.duration - 6)).toBe(true);
});

test('progress is told in words, and only the end is read out', { tag: '@long' }, async ({ page, context }) => {
  const site = await changingSite();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route('**/site.css', async (route) => {
    if (route.request().serviceWorker()) await released;
    await route.continue();
  });
  await page.goto(`${site.url}en/`);
  await button(page, 'Keep for offline').click();
  await expect(said(page)).toHaveText('The files are coming. Leave this page open until they are here.');
  await expect(box(page).getByText(/^Keeping … \d+ of \d+ files, 0\.\d MB of \d+(\.\d)? MB$/)).toBeVisible();
  await expect(button(page, 'Keep for offline')).toHaveAttribute('aria-disabled', 'true');
  release();
  await expect(said(page)).toHaveText(/^Kept on this device/);
  await expect(said(page)).toBeFocused();
});

test('removing takes the copy away, and what belongs to others stays', { tag: '@long' }, async ({ page }) => {
  const site = await changingSite();
  await keep(page, site);
  await page.goto(`${site.url}${modulePath(first).slice(1)}`);
  await answer(page, question, best(question));
  await page.evaluate(() => caches.open('tessera-offline /city/ another'));
  await page.goto(`${site.url}en/`);
  await button(page, 'Remove from this device').click();
  await expect(said(page)).toHaveText('The course is removed from this device. Your answers and notes stay.');
  await expect(button(page, 'Keep for offline')).toBeVisible();
  expect(await registrations(page)).toBe(0);
  const { caches: names, local } = await stored(page);
  expect(names).toEqual(['tessera-offline /city/ another']);
  expect(Object.keys(local)).toHaveLength(1);
  await page.reload();
  await expect(button(page, 'Keep for offline')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
});

test('what was removed can be kept again at once', { tag: '@long' }, async ({ page }) => {
  const site = await changingSite();
  await keep(page, site);
  await page.reload();
  await button(page, 'Remove from this device').click();
  await button(page, 'Keep for offline').click();
  await expect(said(page)).toHaveText(/^Kept on this device/);
  await site.end();
  await page.goto(`${site.url}en/privacy/`);
  await expect(page.getByRole('heading', { level: 1, name: 'What stays on your device' })).toBeVisible();
});

/** Another title on three pages. */
function publishNewTitles(site: ChangingSite): void {
  for (const path of ['en/index.html', 'en/privacy/index.html', `${modulePath(first).slice(1)}index.html`]) site.publish(path, site.read(path).replace(/<h1>[^<]*/, '<h1>New words'));
}

test('a new version waits until the learner takes it, and comes as a whole', async ({ page }) => {
  const site = await changingSite();
  await keep(page, site);
  publishNewTitles(site);
  await page.goto(`${site.url}en/`);
  await expect(page.getByText(NEW_VERSION)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
  await page.goto(`${site.url}en/privacy/`);
  await expect(page.getByRole('heading', { level: 1, name: 'What stays on your device' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: NEW_VERSION })).toBeVisible();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await button(page, 'Use the new version').click();
  await expect(page.getByRole('heading', { level: 1, name: 'New words' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(loads).toBe(1);
  await expect(page.getByText(NEW_VERSION)).toBeHidden();
  expect(await cacheNames(page)).toHaveLength(1);
  await site.end();
  await page.goto(`${site.url}en/`);
  await expect(page.getByRole('heading', { level: 1, name: 'New words' })).toBeVisible();
});

test('every page of another tab changes over too', { tag: '@long' }, async ({ page, context }) => {
  const site = await changingSite();
  await keep(page, site);
  const other = await context.newPage();
  await other.goto(`${site.url}${modulePath(first).slice(1)}#quiz`);
  publishNewTitles(site);
  await page.goto(`${site.url}en/`);
  await button(page, 'Use the new version').click();
  for (const each of [page, other]) await expect(each.getByRole('heading', { level: 1, name: 'New words' })).toBeVisible();
});

test('a new version can wait for later', { tag: '@long' }, async ({ page }) => {
  const site = await changingSite();
  await keep(page, site);
  publishNewTitles(site);
  await page.goto(`${site.url}en/`);
  await button(page, 'Later').click();
  await expect(page.getByText(NEW_VERSION)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
});

test('a new version that does not come whole leaves the old one as it was', { tag: '@long' }, async ({ page, context }) => {
  const site = await changingSite();
  await keep(page, site);
  const before = await cacheNames(page);
  publishNewTitles(site);
  site.slip('en/privacy/index.html', 'half a file');
  const failed = context.waitForEvent('request', (request) => request.serviceWorker() !== null && request.url().endsWith('privacy/index.html'));
  await page.goto(`${site.url}en/`);
  await failed;
  await expect.poll(() => cacheNames(page)).toEqual(before);
  await expect(page.getByText(NEW_VERSION)).toBeHidden();
  await page.goto(`${site.url}en/privacy/`);
  await expect(page.getByRole('heading', { level: 1, name: 'What stays on your device' })).toBeVisible();
});

test('a cut half-way keeps nothing, says so, and can be tried again', { tag: '@long' }, async ({ page, context }) => {
  const site = await changingSite();
  await context.route('**/privacy/index.html', (route) => (route.request().serviceWorker() ? route.abort() : route.continue()));
  await page.goto(`${site.url}en/`);
  await button(page, 'Keep for offline').click();
  await expect(said(page)).toHaveText('The connection was cut before everything was here. Nothing was kept.');
  await expectNothingKept(page);
  await context.unroute('**/privacy/index.html');
  await button(page, 'Try again').click();
  await expect(said(page)).toHaveText(/^Kept on this device/);
});

test('without a network from the start nothing is registered', async ({ page }) => {
  const site = await changingSite();
  await page.goto(`${site.url}en/`);
  await expect(button(page, 'Keep for offline')).toBeVisible();
  await site.end();
  await button(page, 'Keep for offline').click();
  await expect(said(page)).toHaveText(/^The connection was cut/);
  await expectNothingKept(page);
});

test('a file that is not the listed one keeps nothing, and says why', async ({ page }) => {
  const site = await changingSite();
  site.slip('en/privacy/index.html', 'half a file');
  await page.goto(`${site.url}en/`);
  await button(page, 'Keep for offline').click();
  await expect(said(page)).toHaveText(/^A file on the site is not the one that belongs there/);
  await expectNothingKept(page);
});

test('a full device keeps nothing, and says so', async ({ page, context }) => {
  const site = await changingSite();
  await page.goto(`${site.url}en/`);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 100_000 });
  await button(page, 'Keep for offline').click();
  await expect(said(page)).toHaveText(/^This device has no room for \d+(\.\d)? MB\. Nothing was kept\.$/);
  await expectNothingKept(page);
});

test('what is not of the course goes past the worker', { tag: '@long' }, async ({ page }) => {
  const site = await changingSite();
  await keep(page, site);
  site.slip('notice.txt', 'from the city');
  await page.goto(`${site.url}en/`);
  expect(await page.evaluate(() => fetch('../notice.txt').then((response) => response.text()))).toBe('from the city');
  await site.end();
  expect(await page.evaluate(() => fetch('../notice.txt').then(() => 'answered', () => 'no answer'))).toBe('no answer');
});

test('where the browser cannot keep files the box says what to do instead', async ({ page }) => {
  const trouble = troubleOf(page);
  await page.addInitScript(() => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker);
  await page.goto(LANDING);
  await expect(box(page).getByText(INSTEAD)).toBeVisible();
  await expect(box(page).getByRole('button')).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('where the browser refuses, too', async ({ page }) => {
  const trouble = troubleOf(page);
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.getRegistration = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  });
  await page.goto(LANDING);
  await expect(box(page).getByText(INSTEAD)).toBeVisible();
  await expect(box(page).getByRole('button')).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('from disk, too', async ({ page }) => {
  await page.goto(pathToFileURL(`${DIST}en/index.html`).href);
  await expect(box(page).getByText(INSTEAD)).toBeVisible();
  await expect(box(page).getByRole('button')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the box says what to do', async ({ page }) => {
    await page.goto(LANDING);
    await expect(box(page).getByText(INSTEAD)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText(NEW_VERSION)).toHaveCount(0);
  });
});
