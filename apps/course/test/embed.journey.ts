import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { test as arabicTest } from './arabic.js';
import { violationsOn } from './axe.js';
import { serveFolder } from './static-server.js';
import { best, course, DIST, first, GLOSSARY, LANDING, modulePath, questionOf, troubleOf, words } from './support.js';

const question = questionOf(first, 0);
const QUIZ = `en/frame/${first.id}/quiz/index.html`;

/** A page of a city, on a host of its own: it holds the body that a journey gives it, and knows nothing of Tessera. */
const test = base.extend<{ city: (body: string) => Promise<string> }>({
  // Playwright reads from the pattern what a fixture needs: nothing.
  city: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-page-'));
    const { origin, close } = await serveFolder(folder);
    await use((body) => {
      writeFileSync(join(folder, 'page.html'), `<!doctype html><html lang="en"><title>City</title><link rel="icon" href="data:,"><h1>City</h1>${body}</html>`);
      return Promise.resolve(`${origin}/page.html`);
    });
    await close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const fold = (page: Page): Locator => page.getByRole('complementary', { name: 'Embed this' });
const code = (page: Page): Locator => page.getByRole('textbox', { name: 'The code' });
const status = (page: Page): Locator => fold(page).getByRole('status').last();

async function open(page: Page, path = modulePath(first)): Promise<void> {
  await page.goto(path);
  await fold(page).getByText('Embed this').click();
  await expect(code(page)).not.toHaveValue('');
}

/** The first question, in whatever holds it: answered with the best option. */
async function answerIn(where: Page | FrameLocator): Promise<void> {
  const form = where.locator('form').filter({ has: where.getByRole('radiogroup', { name: question.prompt, exact: true }) });
  await form.getByRole('radio', { name: best(question).text, exact: true }).check();
  await form.getByRole('button', { name: 'Check answer' }).click();
  await expect(form.getByRole('status')).toContainText(words(best(question).feedback).slice(0, 40));
}

test('by keyboard alone: open, choose, and one key copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const trouble = troubleOf(page);
  await page.goto(modulePath(first));
  await fold(page).getByText('Embed this').focus();
  await page.keyboard.press('Enter');
  await expect(code(page)).toHaveValue(/^<tessera-quiz /);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'The quiz of this module' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(code(page)).toHaveValue(/^<tessera-video-player [^]*<script src="[^"]*\/embed\/tessera-loader\.js" defer><\/script>\n$/);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).inputValue());
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(code(page)).toHaveValue(/^<iframe src="[^"]*\/video\/index\.html" title="[^"]+" width="100%" height="600" loading="lazy" allow="fullscreen"><\/iframe>\n<script src="[^"]*\/embed\/tessera-frame\.js" defer>/);
  await expect(status(page)).toBeEmpty();
  await code(page).press('Enter');
  await expect(status(page)).toHaveText('Copied.');
  expect(trouble).toEqual([]);
});

for (const form of ['As a tag', 'As plain HTML', 'As a frame']) {
  test(`${form.toLowerCase()}: pasted into a page of a city, the quiz works`, async ({ page, city }) => {
    await open(page);
    await page.getByRole('radio', { name: form, exact: true }).check();
    const snippet = await code(page).inputValue();
    expect(snippet.match(/(?:href|src|poster)="(?!http)/g)).toBeNull();
    const trouble = troubleOf(page);
    await page.goto(await city(snippet));
    if (form === 'As a frame') await expectFrame(page);
    else await answerIn(page);
    // Modules from another host need its leave; without it the loader takes the classic file, and the browser notes that.
    expect(trouble.filter((line) => !/blocked by CORS|ERR_FAILED/.test(line))).toEqual([]);
  });
}

/** As tall as what it holds: before and after reasons appear, and when something goes. */
async function expectFrame(page: Page): Promise<void> {
  const frame = page.locator('iframe');
  const inside = page.frameLocator('iframe');
  const bar = (): Promise<number> => inside.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(900);
  await expect.poll(bar).toBe(0);
  const before = (await frame.boundingBox())?.height ?? 0;
  await answerIn(inside);
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(before + 40);
  await expect.poll(bar).toBe(0);
  const grown = (await frame.boundingBox())?.height ?? 0;
  await inside.getByRole('contentinfo').evaluate((foot) => foot.remove());
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeLessThan(grown);
}

test('a message that is no height of a frame of the page moves nothing', async ({ page, city, baseURL }) => {
  await page.goto(await city(`<iframe src="${baseURL}/${QUIZ}" title="Quiz" width="100%" height="600"></iframe><iframe title="Other" name="other" src="page.html#other"></iframe><script src="${baseURL}/embed/tessera-frame.js" defer></script>`));
  const frame = page.locator('iframe').first();
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(900);
  const before = await frame.evaluate((each) => each.style.height);
  const good = { tessera: 'height', version: 1, height: 77 };
  // From the page itself, and from another frame, which may speak for itself alone.
  await page.evaluate((data) => postMessage(data, '*'), good);
  await page.frame('other')?.evaluate((data) => parent.postMessage(data, '*'), good);
  // From ours, but no height.
  const ours = page.frames().find((each) => each.url().endsWith(QUIZ));
  for (const height of [NaN, -1, 0, 39, 20_001, 1e12, '77', null]) await ours?.evaluate((data) => parent.postMessage(data, '*'), { ...good, height });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  expect(await frame.evaluate((each) => each.style.height)).toBe(before);
  await ours?.evaluate((data) => parent.postMessage(data, '*'), good);
  await expect.poll(() => frame.evaluate((each) => each.style.height)).toBe('77px');
});

test('a frame lives in a sandbox that allows scripts and nothing else', async ({ page, city, baseURL }) => {
  const trouble = troubleOf(page);
  await page.goto(await city(`<iframe sandbox="allow-scripts" src="${baseURL}/${QUIZ}" title="Quiz" width="100%" height="600"></iframe>`));
  await answerIn(page.frameLocator('iframe'));
  expect(trouble).toEqual([]);
});

test('the address of a city’s own copy is taken, and what is none keeps the last good one', async ({ page }) => {
  await open(page);
  const base = page.getByRole('textbox', { name: 'Address of your own copy (optional)' });
  await base.fill('https://intranet.city.example/course/index.html?x=1');
  await base.press('Tab');
  await expect(code(page)).toHaveValue(/<script src="https:\/\/intranet\.city\.example\/course\/embed\/tessera-loader\.js"/);
  await expect(code(page)).toHaveValue(/href="https:\/\/intranet\.city\.example\/course\/guide\//);
  const good = await code(page).inputValue();
  await base.fill('intranet.city.example');
  await base.press('Enter');
  await expect(fold(page).getByText('This is not a whole web address.')).toBeVisible();
  await expect(base).toBeFocused();
  await expect(base).toHaveAttribute('aria-invalid', 'true');
  expect(await code(page).inputValue()).toBe(good);
  await expect(status(page)).toBeEmpty();
});

test('where the browser refuses to copy, the code is selected and that is said', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
  await open(page);
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(status(page)).toHaveText(/^Your browser did not allow copying\. The code is selected/);
  expect(await code(page).evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe((await code(page).inputValue()).length);
});

for (const path of [LANDING, GLOSSARY]) {
  test(`${path} offers the course, its cards and its progress, each shown as it will look`, { tag: path === GLOSSARY ? '@long' : [] }, async ({ page }) => {
    const trouble = troubleOf(page);
    await open(page, path);
    const preview = page.frameLocator('.preview iframe');
    await expect(preview.getByRole('link', { name: first.title }).first()).toBeVisible();
    await page.getByRole('radio', { name: 'The cards of all modules' }).check();
    await expect(preview.locator('tessera-module-card').first().getByText('Not started')).toBeVisible();
    expect((await code(page).inputValue()).match(/<tessera-module-card /g)).toHaveLength(course.modules.length);
    await page.getByRole('radio', { name: 'Progress in the course' }).check();
    await expect(preview.getByRole('progressbar')).toHaveText(/^0 of/);
    expect(trouble).toEqual([]);
  });
}

test.describe('with axe', () => {
  test.use({ bypassCSP: true });

  test('the open panel and the frames have nothing that axe finds, and nothing scrolls sideways at 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page);
    await page.getByRole('radio', { name: 'As a frame' }).check();
    await expect(page.frameLocator('.preview iframe').getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    const tooWide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await tooWide()).toBe(0);
    for (const path of [QUIZ, 'en/frame/course/index.html']) {
      await page.goto(`/${path}`, { waitUntil: 'load' });
      expect(await violationsOn(page), path).toEqual([]);
      expect(await tooWide(), path).toBe(0);
    }
  });
});

test('paper leaves it out', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(code(page)).toBeHidden();
  await expect(fold(page)).toBeHidden();
});

test('nothing is fetched for it before it is opened but its opener', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(modulePath(first), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /embed/.test(url)).map((url) => url.split('/').at(-1))).toEqual(['embed.js']);
});

test('from disk the panel opens, and its frame grows', { tag: '@long' }, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-disk-'));
  cpSync(DIST, folder, { recursive: true, filter: (path) => !/\.(?:mp4|webm)$/.test(path) });
  await open(page, pathToFileURL(join(folder, 'en/modules', first.id, 'index.html')).href);
  await expect(fold(page).getByText('This page comes from a disk')).toBeVisible();
  await answerIn(page.frameLocator('.preview iframe'));
  await page.getByRole('radio', { name: 'As a frame' }).check();
  await expect.poll(() => page.locator('.preview iframe').evaluate((frame: HTMLElement) => parseInt(frame.style.height))).toBeGreaterThan(900);
  rmSync(folder, { recursive: true, force: true });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it says what to do, and its links lead to pages that read whole', async ({ page }) => {
    await page.goto(modulePath(first));
    await fold(page).getByText('Embed this').click();
    await expect(fold(page).getByText('Without it, put the address of one of these pages into an iframe')).toBeVisible();
    await fold(page).getByRole('link', { name: 'The quiz of this module' }).click();
    await expect(page).toHaveURL(new RegExp(`${QUIZ}$`));
    for (const { prompt } of first.quiz.questions) await expect(page.getByRole('heading', { level: 2, name: prompt })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('not made or endorsed by the Council of Europe');
    await expect(page.getByRole('link', { name: 'Open in the course' })).toHaveAttribute('target', '_blank');
  });
});

arabicTest('in Arabic it is mirrored, its code is not', async ({ page, arabic }) => {
  await page.goto(`${arabic.url}ar/modules/${(arabic.course.modules[0] as { id: string }).id}/`);
  await page.getByText('تضمين هذا', { exact: true }).click();
  const field = page.getByRole('textbox', { name: 'الشيفرة' });
  await expect(field).toHaveValue(/ lang="ar" dir="rtl">/);
  expect(await field.evaluate((each) => getComputedStyle(each).direction)).toBe('ltr');
  const [radio, label] = [await page.getByRole('radio', { name: 'اختبار هذه الوحدة' }).boundingBox(), await page.getByText('اختبار هذه الوحدة', { exact: true }).last().boundingBox()];
  expect(radio?.x).toBeGreaterThan((label?.x ?? Infinity) + 10);
  await expect(page.frameLocator('.preview iframe').locator('html')).toHaveAttribute('dir', 'rtl');
});
