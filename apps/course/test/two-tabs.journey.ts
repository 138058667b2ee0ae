import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { stored } from './storage.js';
import { answer, best, expectBand, expectCard, expectModuleBar, first, LANDING, modulePath, other, PRIVACY, questionOf, quizForm, readMark, type OptionJson, type QuestionJson } from './support.js';

const [one, two] = [questionOf(first, 0), questionOf(first, 1)];
const section = first.sections[0] as (typeof first.sections)[number];

async function tab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const choose = (page: Page, question: QuestionJson, { text }: OptionJson): Promise<void> => quizForm(page, question).getByRole('radio', { name: text, exact: true }).check();
const check = (page: Page, question: QuestionJson): Locator => quizForm(page, question).getByRole('button', { name: 'Check answer' });

test('what is done in one tab shows in the other, both ways, without a reload', async ({ context }) => {
  const landing = await tab(context, LANDING);
  const module = await tab(context, modulePath(first));
  await expectBand(landing, 0);
  await readMark(module, section).check();
  await expectBand(landing, 1);
  await expectCard(landing, first, `1 of ${first.items.length} steps`);

  const again = await tab(context, modulePath(first));
  await expect(readMark(again, section)).toBeChecked();
  await answer(again, one, other(one));
  await expect(quizForm(module, one)).toContainText('Your answer: another one fits better');
  await expectModuleBar(module, first, 2);
  await readMark(module, section).uncheck();
  await expect(readMark(again, section)).not.toBeChecked();
  await expectBand(landing, 1);
});

test('an answer from another tab is shown and not announced', async ({ context }) => {
  const [here, there] = [await tab(context, modulePath(first)), await tab(context, modulePath(first))];
  await answer(here, one, other(one));
  await expect(quizForm(there, one)).toContainText('Your answer: another one fits better');
  await expect(quizForm(there, one).getByRole('status')).toBeEmpty();
});

test('two tabs that answer at once lose nothing', async ({ context }) => {
  const [here, there] = [await tab(context, modulePath(first)), await tab(context, modulePath(first))];
  await choose(here, one, other(one));
  await choose(there, two, best(two));
  // By key: what the other tab did may move the button away from under a pointer.
  await Promise.all([check(here, one).press('Enter').then(() => readMark(here, section).press('Space')), check(there, two).press('Enter')]);
  for (const page of [here, there]) await expectModuleBar(page, first, 3);
  for (const page of [here, there]) {
    await page.reload();
    await expect(quizForm(page, one)).toContainText('Your answer: another one fits better');
    await expect(quizForm(page, two)).toContainText('Your answer: the best one');
    await expectModuleBar(page, first, 3);
  }
});

test('the same question answered in both tabs at once shows the same answer in both', { tag: '@long' }, async ({ context }) => {
  const [here, there] = [await tab(context, modulePath(first)), await tab(context, modulePath(first))];
  await choose(here, one, other(one));
  await choose(there, one, best(one));
  // Whichever comes second may find the first one's answer already there: both orders are right, if both tabs agree.
  await Promise.all([here, there].map((page) => quizForm(page, one).getByRole('button').evaluate((button: HTMLElement) => button.click())));
  await expectModuleBar(here, first, 1);
  const shown = async (page: Page): Promise<string> => {
    await page.reload();
    return (await quizForm(page, one).getByRole('radio', { checked: true }).getAttribute('value')) ?? '';
  };
  expect(await shown(here)).toBe(await shown(there));
  await expectModuleBar(there, first, 1);
});

test('deleting everything in one tab empties the other', { tag: '@long' }, async ({ context }) => {
  const module = await tab(context, modulePath(first));
  await answer(module, one, other(one));
  await readMark(module, section).check();
  const privacy = await tab(context, PRIVACY);
  await privacy.getByRole('button', { name: 'Delete everything' }).click();
  await privacy.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(privacy.locator('tessera-saved-data').getByRole('status')).toHaveText('Everything is deleted.');
  await expectModuleBar(module, first, 0);
  await expect(readMark(module, section)).not.toBeChecked();
  await expect(quizForm(module, one)).not.toContainText('Your answer');
  await module.reload();
  await expectModuleBar(module, first, 0);
  const { local, indexed } = await stored(module);
  expect({ local, indexed }).toEqual({ local: {}, indexed: [] });
});
