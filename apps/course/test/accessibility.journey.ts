import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.js';
import { ACCESSIBILITY, answer, CONTENTS, EXAMPLES, FACILITATOR, first, GLOSSARY, LANDING, modulePath, other, PAGES, PRIVACY, questionOf, quizForm, readMark, SEARCH, SECURITY, UNKNOWN, WORKBOOK } from './support.js';

/** axe is a script of ours in the page: no policy of the site allows it, and none should. */
test.use({ bypassCSP: true });

const question = questionOf(first, 0);

async function afterAnswer(page: Page): Promise<void> {
  await page.goto(modulePath(first));
  await readMark(page, first.sections[0] as (typeof first.sections)[number]).check();
  await answer(page, question, other(question));
  await quizForm(page, questionOf(first, 1)).getByRole('button', { name: 'Check answer' }).click();
}

async function afterAsking(page: Page): Promise<void> {
  await afterAnswer(page);
  await page.goto(PRIVACY);
  await page.getByText('Show all 2 entries').click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
}

const STATES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the landing page', (page) => page.goto(LANDING)],
  ['the landing page with progress', (page) => afterAnswer(page).then(() => page.goto(LANDING))],
  ['a fresh module', (page) => page.goto(modulePath(first))],
  ['a module after an answer, and after asking without a choice', afterAnswer],
  ['the privacy page', (page) => page.goto(PRIVACY)],
  ['the privacy page with entries, asking', afterAsking],
  ['the accessibility page', (page) => page.goto(ACCESSIBILITY)],
  ['the page for security officers', (page) => page.goto(SECURITY)],
  ['an unknown page', (page) => page.goto(UNKNOWN)],
  ['the glossary', (page) => page.goto(GLOSSARY)],
  ['the city examples', (page) => page.goto(EXAMPLES)],
  ['the contents', (page) => page.goto(CONTENTS)],
  ['the search with results', (page) => page.goto(`${SEARCH}#q=rumour`).then(() => expect(page.locator('mark').first()).toBeVisible())],
  ['the search without any', (page) => page.goto(`${SEARCH}#q=qqqqq`).then(() => expect(page.getByText('Nothing was found')).toBeVisible())],
  ['the learner’s workbook', (page) => page.goto(WORKBOOK)],
  ['the facilitator’s workbook', (page) => page.goto(FACILITATOR)],
];

/** What is drawn in the dark, once; what is drawn like something else. npm run test:all looks at every state in both. */
const DARK: readonly string[] = ['a module after an answer, and after asking without a choice'];
const ALIKE: readonly string[] = ['a fresh module', 'the landing page', 'the search without any', 'the facilitator’s workbook', 'the privacy page', 'the city examples'];
const isShort = !process.env['TESSERA_ALL'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, go] of STATES.filter(([each]) => !isShort || (colorScheme === 'light' ? !ALIKE.includes(each) : DARK.includes(each)))) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await go(page);
      expect(await violationsOn(page)).toEqual([]);
    });
  }
}

test('each page has one h1, first, and no heading skips a level', { tag: '@long' }, async ({ page }) => {
  for (const path of [...PAGES, UNKNOWN]) {
    await page.goto(path);
    const levels = await page.getByRole('heading').evaluateAll((all) => all.map((each) => Number(each.getAttribute('aria-level') ?? each.localName.slice(1))));
    expect(levels[0], path).toBe(1);
    expect(levels.filter((level) => level === 1), path).toHaveLength(1);
    levels.forEach((level, at) => expect(level, `${path}, heading ${at + 1}`).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  }
});

test('every question is a group with a name, and every status is there and empty', async ({ page }) => {
  await page.goto(modulePath(first));
  await expect(page.getByRole('radiogroup')).toHaveCount(first.quiz.questions.length);
  for (const each of first.quiz.questions) {
    const form = quizForm(page, each);
    await expect(form.getByRole('radiogroup', { name: each.prompt, exact: true })).toBeVisible();
    await expect(form.getByRole('heading', { level: 3, name: each.prompt })).toBeVisible();
    for (const { text } of each.options) await expect(form.getByRole('radio', { name: text, exact: true })).not.toBeChecked();
    await expect(form.getByRole('status')).toBeEmpty();
  }
});

test('with forced colours the own and the best answer differ by their borders', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(modulePath(first));
  await answer(page, question, other(question));
  const border = (words: string) => quizForm(page, question).locator('label').filter({ hasText: words }).evaluate((label) => {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(label);
    return `${borderTopStyle} ${parseFloat(borderTopWidth) >= 1}`;
  });
  expect(await border('Your answer')).toBe('dashed true');
  expect(await border('Best answer')).toBe('solid true');
});
