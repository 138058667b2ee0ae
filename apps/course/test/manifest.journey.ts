// privacy.json says what is stored, asked for and used. A learner does everything once, and what the browser did is held against it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { PrivacyManifest } from '@tessera-learning/core';
import { player } from './media.js';
import { differences, observe, type Observed } from './observed.js';
import { answer, DIST, EXAMPLES, first, keepForOffline, LANDING, modulePath, other, questionOf, readMark, SEARCH, SECURITY, WORKBOOK, type SectionJson } from './support.js';
import { propose, small } from './worked-plans.js';

const BUNDLE = fileURLToPath(new URL('../../../packages/elements/dist/whole-course.classic.js', import.meta.url));
const manifest = JSON.parse(readFileSync(`${DIST}privacy.json`, 'utf8')) as PrivacyManifest;
const section = first.sections[0] as SectionJson;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function studyModule(page: Page): Promise<void> {
  await page.goto(modulePath(first));
  await answer(page, questionOf(first, 0), other(questionOf(first, 0)));
  await readMark(page, section).check();
  await page.getByRole('textbox', { name: section.considerations[0]?.prompt ?? '' }).fill('Our library says so every day.');
  await player(page).getByRole('button', { name: 'Full screen' }).click();
  await player(page).getByRole('slider', { name: 'Position' }).press('ArrowRight');
  await player(page).getByRole('button', { name: 'Play' }).click();
  // A stretch is kept once it ends.
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 7);
  await player(page).getByRole('button', { name: 'Pause' }).click();
  await page.evaluate(() => document.exitFullscreen());
}

async function openGuide(page: Page): Promise<void> {
  const asked = page.context().waitForEvent('request', (request) => request.url().includes('/guide/'));
  await page.getByRole('link', { name: /^Open at page/ }).first().click();
  await asked;
}

async function lookUp(page: Page): Promise<void> {
  await page.goto(EXAMPLES);
  await page.goto(WORKBOOK);
  await page.goto(SEARCH);
  await page.getByRole('searchbox').fill('rumours');
  await expect(page.getByRole('main').getByRole('status')).toContainText('“rumours”');
}

async function plan(page: Page): Promise<void> {
  await propose(page, small);
  await page.locator('tessera-academy-planner').getByRole('button', { name: 'Print' }).first().click();
}

/** A page of a city, with the whole course as one element: it stands in for one of ours. */
async function embed(page: Page): Promise<void> {
  const script = '<script defer src="/embed/whole-course.classic.js"></script>';
  await page.route('**/en/contents/index.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>City</title><tessera-course src="/course.en.json"></tessera-course>${script}` }));
  await page.route('**/embed/*.js', (route) => route.fulfill({ contentType: 'text/javascript', path: BUNDLE }));
  await page.goto('/en/contents/index.html');
  await expect(page.getByRole('link', { name: first.title }).or(page.getByRole('heading', { name: first.title })).first()).toBeVisible();
}

async function keepOffline(page: Page): Promise<void> {
  await page.goto(LANDING);
  await button(page, 'Copy the link').click();
  await keepForOffline(page);
}

const NOTHING: Observed = { stored: [], cookies: [], requests: [], functions: [] };
const ROOT = 'https://city.example/learning/';

test('what a browser was seen to do is what the manifest declares, and the other way round', async ({ context, page, baseURL }) => {
  test.slow();
  const seen = await observe(context);
  await studyModule(page);
  await openGuide(page);
  await lookUp(page);
  await plan(page);
  await embed(page);
  await keepOffline(page);
  expect(differences(manifest, await seen(page), `${baseURL}/`)).toEqual([]);
});

test('a manifest that says too little or too much is found out', () => {
  const all = differences(manifest, NOTHING, ROOT);
  for (const { id } of manifest.stored) expect(all).toContain(`declared, never stored: ${id}`);
  for (const { id } of manifest.requests.own.filter((each) => each.id !== 'unasked')) expect(all).toContain(`declared, never asked for: ${id}`);
  for (const { id } of manifest.functions) expect(all).toContain(`declared, never used: ${id}`);
  const request = (url: string, method = 'GET') => ({ url, method, byWorker: false });
  const more = differences(manifest, {
    stored: [['localStorage', 'visitor'], ['sessionStorage', 'tessera:a'], ['IndexedDB', 'tessera/log/1'], ['CacheStorage', 'tessera'], ['ServiceWorker', 'other.js']],
    cookies: ['id'],
    requests: [request('https://elsewhere.example/'), request(`${ROOT}count.gif`), request(`${ROOT}en/index.html`, 'POST'), request(`${ROOT}privacy.json`)],
    functions: ['geolocation'],
  }, ROOT).filter((line) => !/^declared/.test(line));
  expect(more).toEqual([
    'stored, not declared: localStorage visitor', 'stored, not declared: sessionStorage tessera:a', 'stored, not declared: IndexedDB tessera/log/1', 'stored, not declared: CacheStorage tessera', 'stored, not declared: ServiceWorker other.js',
    'cookie: id',
    'asked for, not declared: GET https://elsewhere.example/', `asked for, not declared: GET ${ROOT}count.gif`, `asked for, not declared: POST ${ROOT}en/index.html`,
    `asked for by a page: ${ROOT}privacy.json`,
    'used, not declared: geolocation',
  ]);
});

test('every file of the site is of one kind', async ({ request }) => {
  const worker = await (await request.get('/sw.js')).text();
  const [, list = ''] = /^const tesseraOffline=(.*);$/m.exec(worker) ?? [];
  const { files } = JSON.parse(list) as { files: { path: string }[] };
  expect(files.length).toBeGreaterThan(50);
  for (const { path } of files) expect(manifest.requests.own.filter(({ paths }) => new RegExp(paths).test(path)).map(({ id }) => id), path).toHaveLength(1);
});

test('the page for security officers shows every entry', async ({ page }) => {
  await page.goto(SECURITY);
  const entries = page.locator('.papers').getByRole('listitem');
  for (const { purpose, after, example } of manifest.stored) await expect(entries.filter({ hasText: `${purpose}: ${after}.` })).toContainText(example);
  for (const { purpose, when } of manifest.requests.own) await expect(entries.filter({ hasText: `${purpose}: ${when}.` })).toHaveCount(1);
  for (const { when } of manifest.functions) await expect(entries.filter({ hasText: `${when}.` })).toHaveCount(1);
  await expect(page.getByText('No page asks another host for anything.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'privacy.json' })).toHaveAttribute('href', '../../privacy.json');
});
