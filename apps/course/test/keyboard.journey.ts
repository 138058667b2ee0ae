import { expect, test, type Page } from '@playwright/test';
import { whereFocusIs, withComposed, type Stop } from './composed.js';
import { best, expectModuleBar, first, LANDING, modulePath, PRIVACY, questionOf, quizForm, readMark, words } from './support.js';

/** The player's seek bar, and its search in the transcript. */
const PLAYER_FIELDS = 2;

/** Presses Tab until the focus has left the page, or comes back to where it began. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < 200) {
    await page.keyboard.press('Tab');
    const stop = await whereFocusIs(page);
    if (!stop || stop.order === stops[0]?.order) return stops;
    stops.push(stop);
  }
  throw new Error(`the focus is caught: ${stops.slice(-4).map(({ name }) => name).join(' → ')}`);
}

function expectGoodWalk(stops: readonly Stop[]): void {
  expect(stops[0]?.name).toBe('Skip to the text');
  const faults = stops.flatMap(({ tag, name, hasRing, inView, uncovered }) => [!hasRing && 'no ring', !inView && 'out of view', !uncovered && 'covered'].filter(Boolean).map((fault) => `${fault}: <${tag}> ${name}`));
  expect(faults).toEqual([]);
  const orders = stops.map(({ order }) => order);
  expect(new Set(orders).size, 'no stop twice').toBe(orders.length);
}

function expectTreeOrder(stops: readonly Stop[]): void {
  const orders = stops.map(({ order }) => order);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
}

for (const viewport of [{ width: 1280, height: 720 }, { width: 320, height: 256 }]) {
  for (const [name, path] of [['the landing page', LANDING], ['module 1', modulePath(first)], ['the privacy page', PRIVACY]] as const) {
    test(`Tab walks through ${name} at ${viewport.width} × ${viewport.height}`, { tag: viewport.width > 320 ? '@long' : [] }, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await withComposed(page);
      await page.goto(path);
      const stops = await walk(page);
      expectGoodWalk(stops);
      expectTreeOrder(stops);
      const links = await page.getByRole('main').getByRole('link').filter({ visible: true }).count();
      expect(stops.filter(({ tag }) => tag === 'a').length).toBeGreaterThanOrEqual(links);
      if (path === modulePath(first)) expect(stops.filter(({ tag }) => tag === 'input')).toHaveLength(first.sections.length + first.quiz.questions.length + PLAYER_FIELDS);
    });
  }
}

test('the skip link leads past the navigation', async ({ page }) => {
  await withComposed(page);
  await page.goto(LANDING);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await whereFocusIs(page)).toMatchObject({ name: 'Start module 1' });
});

test('a learner with a keyboard alone reads, answers and hears the reason', async ({ page }) => {
  const question = questionOf(first, 0);
  await page.goto(modulePath(first));
  await page.locator('body').press('Tab');
  const tabTo = async (reached: () => Promise<boolean>): Promise<void> => {
    for (let presses = 0; presses < 200; presses += 1) {
      if (await reached()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached');
  };
  const isFocused = (locator: ReturnType<typeof readMark>) => () => locator.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each);
  await tabTo(isFocused(readMark(page, first.sections[0] as (typeof first.sections)[number])));
  await page.keyboard.press('Space');
  await expectModuleBar(page, first, 1);
  const form = quizForm(page, question);
  await tabTo(isFocused(form.getByRole('radio').first()));
  await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('radio').nth(1)).toBeChecked();
  await expect(form.getByRole('status'), 'a choice is no answer').toBeEmpty();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status')).toContainText(words(best(question).feedback));
  await expect(form.getByRole('button', { name: 'Try again' })).toBeFocused();
  await expectModuleBar(page, first, 2);
});

test('asking without a choice takes the focus to the first option', async ({ page }) => {
  await page.goto(modulePath(first));
  const form = quizForm(page, questionOf(first, 0));
  await form.getByRole('button', { name: 'Check answer' }).press('Enter');
  await expect(form.getByRole('radio').first()).toBeFocused();
});
