import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { NOTHING_STORED, stored } from './storage.js';
import { ACCESSIBILITY, answer, best, course, expectModuleBar, first, KINDS, LANDING, modulePath, other, PRIVACY, questionOf, quizForm, readMark, UNKNOWN } from './support.js';

const [one, two] = [questionOf(first, 0), questionOf(first, 1)];
const section = first.sections[0] as (typeof first.sections)[number];
const FILE = `tessera-${course.id}.json`;

const said = (page: Page): Locator => page.locator('tessera-saved-data').getByRole('status');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Chooses a file; `said` is what the page then answers. */
async function bring(page: Page, path: string, answerOfPage: string): Promise<void> {
  await page.getByLabel('Import a file').setInputFiles(path);
  await expect(said(page)).toContainText(answerOfPage);
}

async function doSomething(page: Page): Promise<void> {
  await page.goto(modulePath(first));
  await readMark(page, section).check();
  await answer(page, one, other(one));
}

async function exportTo(page: Page, path: string): Promise<void> {
  const waiting = page.waitForEvent('download');
  await button(page, 'Export').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(FILE);
  await download.saveAs(path);
  await expect(said(page)).toHaveText(`Your browser has been given the file ${FILE}.`);
}

async function deleteAll(page: Page): Promise<void> {
  await button(page, 'Delete everything').click();
  await button(page, 'Delete').click();
  await expect(said(page)).toHaveText('Everything is deleted.');
}

test('nothing is stored before the first act, on any page, and no cookie ever', async ({ page, context }) => {
  for (const path of ['/', ...KINDS, UNKNOWN]) {
    await page.goto(path);
    // The root goes on by itself to the one language.
    if (path === '/') await page.waitForURL('**/en/index.html');
    expect(await stored(page), path).toEqual(NOTHING_STORED);
  }
  await page.goto(modulePath(first), { waitUntil: 'networkidle' });
  await quizForm(page, one).getByRole('radio', { name: best(one).text }).check();
  expect(await stored(page), 'a choice that was not checked').toEqual(NOTHING_STORED);
  await doSomething(page);
  expect(await context.cookies()).toEqual([]);
});

test('every name that is stored begins with tessera and holds no time and no person', { tag: '@long' }, async ({ page }) => {
  await doSomething(page);
  await page.goto(PRIVACY);
  const { local, session, databases, indexed, caches } = await stored(page);
  expect(Object.entries(local)).toEqual(expect.arrayContaining([[`tessera:${course.id}:${first.id}|read|${section.id}|yes|1`, ''], [`tessera:${course.id}:${first.id}|answered|${one.id}|${other(one).id}|2`, '']]));
  expect(Object.keys(local)).toHaveLength(2);
  expect(indexed.map((key) => `tessera:${key}`).sort()).toEqual(Object.keys(local).sort());
  expect({ session, databases, caches }).toEqual({ session: 0, databases: ['tessera'], caches: [] });
});

test('the page lists what is kept', async ({ page }) => {
  await page.goto(PRIVACY);
  await expect(page.getByText('Nothing is kept for this course.')).toBeVisible();
  await doSomething(page);
  await page.goto(PRIVACY);
  await expect(page.getByText('1 question answered, 1 section marked as read.')).toBeVisible();
  await page.getByText('Show all 2 entries').click();
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: `${first.id} ${one.id} Answered: ${other(one).id}` })).toBeVisible();
  await expect(table.getByRole('row', { name: `${first.id} ${section.id} Marked as read` })).toBeVisible();
});

test('deleting asks first, and then leaves nothing', async ({ page }) => {
  await doSomething(page);
  await page.goto(PRIVACY);
  await button(page, 'Delete everything').click();
  await expect(page.getByRole('group', { name: /^Delete 2 entries\? This cannot be undone\./ })).toBeFocused();
  await button(page, 'Keep').click();
  await expect(said(page)).toHaveText('Nothing was deleted.');
  expect(Object.keys((await stored(page)).local)).toHaveLength(2);
  await deleteAll(page);
  const { local, indexed } = await stored(page);
  expect({ local, indexed }).toEqual({ local: {}, indexed: [] });
  await expect(page.getByText('Nothing is kept for this course.')).toBeVisible();
  await page.goto(modulePath(first));
  await expectModuleBar(page, first, 0);
});

test('an exported file brings everything back after a deletion', async ({ page }, info) => {
  const path = info.outputPath(FILE);
  await doSomething(page);
  await page.goto(PRIVACY);
  await exportTo(page, path);
  const file = JSON.parse(await readFile(path, 'utf8')) as { tessera: string; version: number; facts: unknown[] };
  expect(file).toMatchObject({ tessera: 'progress', version: 1 });
  expect(file.facts).toHaveLength(2);
  const before = await stored(page);
  await deleteAll(page);
  await bring(page, path, '2 new entries.');
  expect(await stored(page)).toEqual(before);
  await page.goto(modulePath(first));
  await expectModuleBar(page, first, 2);
  await expect(quizForm(page, one)).toContainText('Your answer: another one fits better');
});

test('importing joins: what is here and what comes both stay', async ({ page }, info) => {
  const path = info.outputPath(FILE);
  await doSomething(page);
  await page.goto(PRIVACY);
  await exportTo(page, path);
  await deleteAll(page);
  await page.goto(modulePath(first));
  await answer(page, two, best(two));
  await page.goto(PRIVACY);
  await bring(page, path, '2 new entries.');
  await bring(page, path, 'Nothing new: everything in the file was here already.');
  await page.goto(modulePath(first));
  await expectModuleBar(page, first, 3);
  await expect(quizForm(page, two)).toContainText('Your answer: the best one');
});

test('a broken or foreign file gets a message and changes nothing', async ({ page }, info) => {
  await doSomething(page);
  await page.goto(PRIVACY);
  const before = await stored(page);
  const key = `another-course:${first.id}|read|${section.id}|yes|7`;
  const files = [
    ['broken', '{"tessera":"progress","version":1,"facts":[{"key":', 'This file is damaged, or of another kind. Nothing was changed.'],
    ['foreign', JSON.stringify(course), 'This file holds no saved progress.'],
    ['newer', '{"tessera":"progress","version":2,"facts":[]}', 'This file comes from a newer version of the course.'],
    ['hostile', '{"tessera":"progress","version":1,"facts":[{"key":"__proto__"},null,{"key":"<img src=x onerror=alert(1)>"}]}', '3 rows could not be read.'],
    ['other', JSON.stringify({ tessera: 'progress', version: 1, facts: [{ key }] }), '1 entry belongs to another course and was left out.'],
  ] as const;
  for (const [name, text, message] of files) {
    const path = info.outputPath(`${name}.json`);
    await writeFile(path, text);
    await bring(page, path, message);
    expect(await stored(page), name).toEqual(before);
  }
});

test('the ways to this page are on every page', async ({ page }) => {
  for (const path of [LANDING, modulePath(first), ACCESSIBILITY]) {
    await page.goto(path);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy: what stays on your device' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What stays on your device' })).toBeVisible();
  }
});
