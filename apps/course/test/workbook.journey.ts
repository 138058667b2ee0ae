import { expect, test, type Locator, type Page } from '@playwright/test';
import { pdfPages } from './media.js';
import { best, course, FACILITATOR, first, LANDING, modulePath, other, WORKBOOK, words, type QuestionJson } from './support.js';

const asked = first.sections.flatMap(({ considerations }) => considerations);
const [consideration, next] = asked as [(typeof asked)[number], (typeof asked)[number]];
const WORDS = 'Our library says so every day, and nobody wrote it down.';
const KEY = 'Key to the quizzes';
const questions = course.modules.flatMap(({ quiz }) => quiz.questions);

const note = (page: Page): Locator => page.getByRole('textbox', { name: consideration.prompt });

async function textOf(page: Page): Promise<{ readonly text: string; readonly sheets: readonly string[] }> {
  const sheets = await pdfPages(await page.pdf({ format: 'A4' }));
  return { text: sheets.join(' '), sheets };
}

/** A reason that stands in no option of its own question, so that it can be told apart in a text of everything. */
function reasonOf({ options }: QuestionJson, which: QuestionJson['options'][number]): string {
  const reason = words(which.feedback).replace(/\s+/g, ' ').slice(0, 40).trim();
  return options.some(({ text }) => text.includes(reason)) ? '' : reason;
}

/** For each question, the empty boxes with a line under them that stand after it on paper; the field itself is not on paper. */
async function ruledLines(page: Page): Promise<Readonly<Record<string, number>>> {
  const lines = await page.getByRole('main').getByRole('textbox', { includeHidden: true }).evaluateAll((fields) => (fields as HTMLTextAreaElement[]).map((field) => {
    const boxes = [...(field.parentElement as HTMLElement).querySelectorAll('div')].filter((each) => each.childElementCount === 0 && each.textContent === '');
    const ruled = boxes.filter((each) => each.checkVisibility() && each.offsetHeight > 20 && getComputedStyle(each).borderBottomStyle === 'solid');
    return [field.labels[0]?.textContent?.trim() ?? '', ruled.length] as const;
  }));
  return Object.fromEntries(lines);
}

test('the workbook is a link away, and leads to the facilitator’s and back', { tag: '@long' }, async ({ page }) => {
  await page.goto(LANDING);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Workbook to print' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Workbook for learners' })).toBeVisible();
  await page.getByRole('link', { name: 'Workbook for facilitators' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Workbook for facilitators' })).toBeVisible();
  await page.getByRole('link', { name: 'Workbook for learners' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Workbook for learners' })).toBeVisible();
});

for (const path of [WORKBOOK, FACILITATOR]) {
  test(`printed, ${path} has every question, and the key behind them on sheets of its own`, { tag: path !== WORKBOOK ? '@long' : [] }, async ({ page }) => {
    await page.goto(path);
    const { text, sheets } = await textOf(page);
    for (const { title, sections } of course.modules) {
      expect(text).toContain(title);
      for (const { prompt } of sections.flatMap(({ considerations }) => considerations)) expect(text).toContain(prompt);
    }
    const key = text.indexOf(KEY);
    for (const { prompt, options } of questions) {
      expect(text.indexOf(prompt), prompt).toBeGreaterThan(-1);
      expect(text.lastIndexOf(prompt), prompt).toBeLessThan(key);
      for (const option of options) expect(text, option.text).toContain(option.text);
    }
    expect(text.split(KEY)).toHaveLength(2);
    expect(text.slice(0, key)).not.toContain('Best:');
    expect(text.slice(key).split('Best:')).toHaveLength(questions.length + 1);
    expect(sheets.find((sheet) => sheet.includes(KEY))?.trim()).toMatch(new RegExp(`^${KEY}`));
    for (const question of questions) expect(text.indexOf(reasonOf(question, best(question)), key), question.prompt).toBeGreaterThan(-1);
    for (const link of ['Skip to the text', 'Workbook for facilitators Workbook', 'Workbook for learners Workbook']) expect(text).not.toContain(link);
  });
}

test('printed for a learner, no wrong option has its reason; for a facilitator every one has', async ({ page }) => {
  await page.goto(WORKBOOK);
  const learner = (await textOf(page)).text;
  await page.goto(FACILITATOR);
  const facilitator = (await textOf(page)).text;
  const reasons = questions.map((question) => reasonOf(question, other(question))).filter((reason) => reason.length > 20);
  expect(reasons.length).toBeGreaterThan(10);
  for (const reason of reasons) {
    expect(learner).not.toContain(reason);
    expect(facilitator).toContain(reason);
  }
});

test('each module begins a sheet', { tag: '@long' }, async ({ page }) => {
  await page.goto(WORKBOOK);
  const { sheets } = await textOf(page);
  const begun = sheets.slice(0, sheets.findIndex((sheet) => sheet.includes(KEY))).map((sheet) => /^\s*(Module \d)/i.exec(sheet)?.[1]?.toLowerCase()).filter(Boolean);
  expect(begun).toEqual(course.modules.map(({ number }) => `module ${number}`));
});

test('a note of this device is printed in its place, and every other question has lines to write on', { tag: '@long' }, async ({ page }) => {
  await page.goto(modulePath(first));
  await note(page).fill(WORDS);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.goto(WORKBOOK);
  await expect(note(page)).toHaveValue(WORDS);
  const { text } = await textOf(page);
  expect(text.split(WORDS), 'once').toHaveLength(2);
  expect(text.indexOf(WORDS)).toBeGreaterThan(text.indexOf(consideration.prompt));
  expect(text.indexOf(WORDS)).toBeLessThan(text.indexOf(next.prompt));
  for (const control of ['Saved on this device', 'Delete this note', 'Save my notes']) expect(text, control).not.toContain(control);
  await page.emulateMedia({ media: 'print' });
  const prompts = course.modules.flatMap(({ sections }) => sections.flatMap(({ considerations }) => considerations.map(({ prompt }) => prompt)));
  expect(await ruledLines(page)).toEqual(Object.fromEntries(prompts.map((prompt) => [prompt, prompt === consideration.prompt ? 0 : 4])));
});

test('a note that is written into the workbook is in the module too', async ({ page }) => {
  await page.goto(WORKBOOK);
  await note(page).fill(WORDS);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.goto(modulePath(first));
  await expect(note(page)).toHaveValue(WORDS);
});

test('for a facilitator there is what to have ready, what to ask, and room for hands, but no note of a learner', { tag: '@long' }, async ({ page }) => {
  await page.goto(modulePath(first));
  await note(page).fill(WORDS);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.goto(FACILITATOR);
  const { text } = await textOf(page);
  for (const part of ['A module with a group', 'Films to show:', 'From the guide, to hand out:', 'To ask the group', 'What the group said', first.video?.title ?? '', 'Neuchâtel, Switzerland']) expect(text, part).toContain(part);
  expect(text.split('Hands:')).toHaveLength(questions.reduce((sum, { options }) => sum + options.length, 0) + 1);
  expect(text).not.toContain(WORDS);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('both workbooks print whole', { tag: '@long' }, async ({ page }) => {
    for (const path of [WORKBOOK, FACILITATOR]) {
      await page.goto(path);
      const { text } = await textOf(page);
      for (const { prompt } of [...asked, ...questions]) expect(text, prompt).toContain(prompt);
      expect(text.lastIndexOf(KEY)).toBeGreaterThan(text.lastIndexOf(questions.at(-1)?.prompt ?? ''));
    }
  });
});
