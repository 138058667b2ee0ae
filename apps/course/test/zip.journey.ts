import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { serveFolder } from './static-server.js';
import { answer, best, course, expectBand, expectCard, expectModuleBar, first, other, questionOf, quizForm, readMark, words } from './support.js';

const TESSERA = fileURLToPath(new URL('../../../packages/cli/bin/tessera.js', import.meta.url));
const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const question = questionOf(first, 0);
let folder: string;
let files: Readonly<Record<string, Uint8Array>>;

/** As a webmaster gets it: made by the command, and unpacked somewhere deep. */
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tessera-city-'));
  execFileSync(process.execPath, [TESSERA, 'zip', CONTENT, '--out', join(folder, 'course.zip')], { stdio: 'ignore' });
  files = unzipSync(readFileSync(join(folder, 'course.zip')));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'intranet/learning', path)), { recursive: true });
    writeFileSync(join(folder, 'intranet/learning', path), bytes);
  }
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
// The archive is made once.
test.describe.configure({ mode: 'serial' });

/** Requests that leave `root`, and what was thrown. */
function watched(page: Page, root: string): string[] {
  const seen: string[] = [];
  page.on('request', (request) => !request.url().startsWith(root) && !/^(?:data|blob|about):/.test(request.url()) && seen.push(request.url()));
  page.on('pageerror', (error) => seen.push(String(error)));
  return seen;
}

/** From the root by links alone, with an answer that every page then knows. */
async function expectCourseAt(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/index.html`);
  await page.getByRole('link', { name: 'Start module 1' }).click();
  await readMark(page, first.sections[0] as (typeof first.sections)[number]).check();
  await answer(page, question, other(question));
  await expect(quizForm(page, question).getByRole('status')).toContainText(words(best(question).feedback));
  await expectModuleBar(page, first, 2);
  await page.getByRole('link', { name: 'All five modules' }).click();
  await expectBand(page, 2);
  await expectCard(page, first, `2 of ${first.items.length} steps`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy: what stays on your device' }).click();
  await expect(page.getByText('1 question answered, 1 section marked as read.')).toBeVisible();
}

/** Alive, and it knows what was answered on the course's own page. */
async function expectQuiz(place: Page | FrameLocator): Promise<void> {
  await expect(place.getByRole('radiogroup', { name: question.prompt })).toBeVisible();
  await expect(place.getByText('Your answer').first()).toBeVisible();
}

async function expectSamplesAt(page: Page, root: string): Promise<void> {
  for (const name of ['custom-tags', 'data-tessera']) {
    await page.goto(`${root}/samples/${name}.html`);
    await expectQuiz(page);
  }
  for (const name of ['course', 'link']) {
    await page.goto(`${root}/samples/${name}.html`);
    await page.getByRole('link', { name: first.title, exact: true }).click();
    await expect(page.getByRole('heading', { name: question.prompt })).toBeVisible();
  }
  await page.goto(`${root}/samples/frame.html`);
  await expectQuiz(page.frameLocator('iframe'));
  // The frame grew with what it shows.
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)).toBeGreaterThan(650);
}

test('unpacked, the course and every sample work from disk, and ask for nothing elsewhere', async ({ page }) => {
  const root = pathToFileURL(join(folder, 'intranet/learning/course')).href;
  const seen = watched(page, root);
  await expectCourseAt(page, root);
  await expectSamplesAt(page, root);
  expect(seen).toEqual([]);
});

test('unpacked, they work in any folder of a server that knows nothing of them', async ({ page }) => {
  const { origin, close } = await serveFolder(folder);
  const root = `${origin}/intranet/learning/course`;
  const seen = watched(page, root);
  try {
    await expectCourseAt(page, root);
    await expectSamplesAt(page, root);
    expect(seen).toEqual([]);
  } finally {
    await close();
  }
});

test('every file is there, with its checksum', () => {
  const text = (name: string): string => new TextDecoder().decode(files[`course/${name}`]);
  const listed = new Map(text('SHA256SUMS').trimEnd().split('\n').map((line) => [line.slice(66), line.slice(0, 64)]));
  const found = Object.entries(files).map(([name, bytes]) => [name.slice('course/'.length), createHash('sha256').update(bytes).digest('hex')] as const);
  expect(Object.fromEntries(found.filter(([name]) => name !== 'SHA256SUMS'))).toEqual(Object.fromEntries(listed));
  for (const name of ['README.txt', 'index.html', 'embed/tessera.classic.js', 'embed/tessera-loader.js', 'embed/integrity.json', 'samples/index.html', `course.${course.language}.json.js`]) expect(Object.keys(files)).toContain(`course/${name}`);
  expect(Object.keys(files).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(0);
});
