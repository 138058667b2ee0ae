import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { player, shortFilm } from './media.js';
import { KEPT } from './storage.js';
import { answer, best, course, expectBand, expectCard, expectModuleBar, first, LANDING, modulePath, other, questionOf, quizForm, readMark, words } from './support.js';

const question = questionOf(first, 0);
const section = first.sections[0] as (typeof first.sections)[number];

/** One section read and one question answered, not with the best answer. */
async function beginFirstModule(page: Page): Promise<void> {
  await page.goto(modulePath(first));
  await readMark(page, section).check();
  await answer(page, question, other(question));
}

async function expectBegun(page: Page): Promise<void> {
  await page.goto(modulePath(first));
  await expect(readMark(page, section)).toBeChecked();
  await expect(quizForm(page, question).getByRole('radio', { checked: true })).toHaveAccessibleName(new RegExp(other(question).text.slice(0, 20)));
  await expect(quizForm(page, question)).toContainText('Your answer: another one fits better');
  await expectModuleBar(page, first, 2);
}

test('the landing page says what the course is, for whom, and by which rules', async ({ page }) => {
  await page.goto(LANDING);
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
  const text = page.getByRole('main');
  for (const fact of [
    'A free course for people who work for a city', '30 to 120 minutes', 'not meant to be done in one go', 'choose the one that fits best', 'Anonymous', 'No account, no certificate',
    'Free, without a certificate', 'cities with significant diversity', 'political weight, staff time and money', 'smaller town', 'Everyone then sees the best answer and a reason',
  ]) await expect(text, fact).toContainText(fact);
  for (const heading of ['Who is it for?', 'How it works', '1. Watch and read', '2. Consider', '3. Check']) await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('It is not made or endorsed by the Council of Europe.');
});

test('the landing page has a card for every module, none of them started', async ({ page }) => {
  await page.goto(LANDING);
  for (const module of course.modules) {
    await expectCard(page, module, 'Not started');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: module.title }) });
    await expect(card).toContainText(module.summary);
    await expect(card).toContainText(`About ${module.minutes} minutes`);
  }
  await expectBand(page, 0);
});

test('the whole of a card leads to its module', async ({ page }) => {
  await page.goto(LANDING);
  // The link lies over the words: forced, as a learner presses what is seen.
  await page.getByText(first.summary, { exact: true }).filter({ visible: true }).click({ force: true });
  await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
});

test('a learner starts, reads, answers, and is told the same everywhere', async ({ page }) => {
  await page.goto(LANDING);
  await page.getByRole('link', { name: 'Start module 1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
  await expectModuleBar(page, first, 0);
  await readMark(page, section).check();
  await expectModuleBar(page, first, 1);
  const form = quizForm(page, question);
  await expect(form.getByRole('status')).toBeEmpty();
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, question, other(question));
  const status = form.getByRole('status');
  await expect(status).toContainText(`Best answer: ${best(question).text}`);
  await expect(status).toContainText('Your answer: another one fits better');
  await expect(status).toContainText(words(other(question).feedback));
  for (const { text, href } of question.evidence) expect(await status.getByRole('link', { name: text, exact: true }).evaluate((link: HTMLAnchorElement) => link.href)).toContain(href);
  expect(question.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['guide', 'video', 'source']));
  await expectModuleBar(page, first, 2);
  await page.getByRole('link', { name: 'All five modules' }).click();
  await expectCard(page, first, `2 of ${first.items.length} steps`);
  await expectBand(page, 2);
  await page.getByRole('link', { name: 'Go on with module 1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
  await expectModuleBar(page, first, 2);
});

test('what was done survives a reload and a closed tab', { tag: '@long' }, async ({ page, context }) => {
  await beginFirstModule(page);
  await page.reload();
  await expectBegun(page);
  await page.close();
  await expectBegun(await context.newPage());
});

test('what was done survives a closed browser', async ({ launchOptions, baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-profile-'));
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
  try {
    const before = await open();
    const page = await before.newPage();
    await beginFirstModule(page);
    await expect(page.getByText(KEPT, { exact: true })).toBeVisible();
    await before.close();
    const after = await open();
    await expectBegun(await after.newPage());
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('trying again changes the answer, and a mark can be taken away', { tag: '@long' }, async ({ page }) => {
  await beginFirstModule(page);
  const form = quizForm(page, question);
  // A second press within half a second is taken for a slip of the finger.
  await page.waitForTimeout(600);
  await form.getByRole('button', { name: 'Try again' }).click();
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, question, best(question));
  await expect(form.getByRole('status')).toContainText('Your answer: the best one');
  await expect(form.getByRole('status')).toContainText(words(best(question).feedback));
  await readMark(page, section).uncheck();
  await page.reload();
  await expect(form).toContainText('Your answer: the best one');
  await expect(readMark(page, section)).not.toBeChecked();
  await expectModuleBar(page, first, 1);
});

test('asking without a choice says what is missing and counts nothing', async ({ page }) => {
  await page.goto(modulePath(first));
  const form = quizForm(page, question);
  await form.getByRole('button', { name: 'Check answer' }).click();
  await expect(form.getByRole('radiogroup')).toHaveAccessibleDescription('Choose an answer first.');
  await expectModuleBar(page, first, 0);
});

test('a module with every step done is finished, and the way leads on to the next', async ({ page }) => {
  await shortFilm(page);
  await page.goto(modulePath(first));
  await player(page).getByRole('button', { name: 'Play' }).click();
  for (const each of first.sections) await readMark(page, each).check();
  for (const each of first.quiz.questions) await answer(page, each, best(each));
  const count = first.quiz.questions.length;
  await expect(page.getByText(`All ${count} questions answered, ${count} with the best answer.`)).toBeVisible();
  await expectModuleBar(page, first, first.items.length);
  await page.goto(LANDING);
  await expectCard(page, first, 'Finished');
  await expectBand(page, first.items.length);
  await expect(page.getByRole('heading', { name: 'Welcome back. One module finished.' })).toBeVisible();
  await page.getByRole('link', { name: 'Go on with module 2', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: course.modules[1]?.title })).toBeVisible();
});
