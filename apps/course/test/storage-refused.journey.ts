import { expect, test, type Page } from '@playwright/test';
import { stored } from './storage.js';
import { answer, best, course, expectBand, expectModuleBar, first, LANDING, modulePath, other, PAGES, PRIVACY, questionOf, quizForm, readMark, troubleOf, words } from './support.js';

const NOTICE = 'This browser does not let the page keep anything. Your progress lasts until you close the page.';
const question = questionOf(first, 0);
const section = first.sections[0] as (typeof first.sections)[number];

/** As browsers do it where all cookies are blocked: the getters themselves throw. */
function refuse(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, { get: () => { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
  }
}

function fill(): void {
  Storage.prototype.setItem = () => { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); };
}

function refuseDatabase(): void {
  IDBFactory.prototype.open = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
}

async function expectAnswerWorks(page: Page): Promise<void> {
  await answer(page, question, other(question));
  const status = quizForm(page, question).getByRole('status');
  await expect(status).toContainText(words(other(question).feedback));
  await expect(status).toContainText(`Best answer: ${best(question).text}`);
  await expectModuleBar(page, first, 1);
}

async function expectOneNotice(page: Page): Promise<void> {
  await expect(page.getByText(NOTICE).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('alert').filter({ hasText: NOTICE })).toBeVisible();
  for (const promise of ['Kept on this device', 'Saved on this device']) await expect(page.getByText(promise).filter({ visible: true })).toHaveCount(0);
}

test('where storage is refused the course works, and says once that nothing is kept', async ({ page }) => {
  const trouble = troubleOf(page);
  await page.addInitScript(refuse);
  await page.goto(modulePath(first));
  await expectAnswerWorks(page);
  await readMark(page, section).check();
  await expectModuleBar(page, first, 2);
  await expectOneNotice(page);
  expect(trouble).toEqual([]);
});

test('where storage is refused every page stands', { tag: '@long' }, async ({ page }) => {
  const trouble = troubleOf(page);
  await page.addInitScript(refuse);
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  await page.goto(LANDING);
  await expectBand(page, 0);
  await expect(page.getByText('Kept until you close the page. Nobody else can see it.')).toBeVisible();
  await page.goto(PRIVACY);
  await expect(page.getByText('This browser does not let the page keep anything: it lasts until you close the page.')).toBeVisible();
  expect(trouble).toEqual([]);
});

test('a full local storage costs nothing: the database keeps the answer', { tag: '@long' }, async ({ page }) => {
  const trouble = troubleOf(page);
  await page.addInitScript(fill);
  await page.goto(modulePath(first));
  await expectAnswerWorks(page);
  await expect(page.getByText(NOTICE)).toHaveCount(0);
  await page.reload();
  await expectModuleBar(page, first, 1);
  await expect(quizForm(page, question)).toContainText('Your answer: another one fits better');
  expect(trouble).toEqual([]);
});

test('full on both sides, the answer stands until the page is closed, and the page says so', async ({ page }) => {
  const trouble = troubleOf(page);
  await page.addInitScript(fill);
  await page.addInitScript(refuseDatabase);
  await page.goto(modulePath(first));
  await expectAnswerWorks(page);
  await expectOneNotice(page);
  expect(trouble).toEqual([]);
});

test('a refused database costs nothing: local storage keeps the answer', async ({ page }) => {
  await page.addInitScript(refuseDatabase);
  await page.goto(modulePath(first));
  await expectAnswerWorks(page);
  await expect(page.getByText(NOTICE)).toHaveCount(0);
  await page.reload();
  await expectModuleBar(page, first, 1);
});

test('damaged and foreign keys are left alone, and what is whole is shown', async ({ page }) => {
  const place = `tessera:${course.id}:${first.id}`;
  const whole = { [`${place}|read|${section.id}|yes|1`]: '', [`${place}|answered|${question.id}|${best(question).id}|2`]: '' };
  const damaged = {
    'tessera:': '', 'tessera:garbage': '{"a":', [`${place}|answered|${question.id}|%zz|3`]: '', [`${place}|flown|moon|yes|4`]: 'x',
    [`${place}|read|${section.id}|no|NaN`]: '', [`${place}|read|${section.id}|no|99999999999999999999`]: '', [`${place}|read|__proto__|no|5`]: '', 'another-app': '[1]',
  };
  const trouble = troubleOf(page);
  await page.goto(LANDING);
  await page.evaluate((entries) => { for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value); }, { ...whole, ...damaged });
  await page.goto(modulePath(first));
  await expectModuleBar(page, first, 2);
  await expect(quizForm(page, question)).toContainText('Your answer: the best one');
  await expect(readMark(page, section)).toBeChecked();
  await answer(page, questionOf(first, 1), best(questionOf(first, 1)));
  await expectModuleBar(page, first, 3);
  const { local } = await stored(page);
  expect(local).toMatchObject({ ...whole, ...damaged });
  expect(Object.keys(local)).toHaveLength(Object.keys({ ...whole, ...damaged }).length + 1);
  expect(trouble).toEqual([]);
});
