import { expect, test, type Page } from '@playwright/test';
import { keepRow } from './row.js';
import { troubleOf } from './trouble.js';
import { WORDS } from './words.js';

const words = WORDS.en;

test('where Lit may not start, the page reads and plays as plain HTML', async ({ page, baseURL }) => {
  const trouble = await troubleOf(page, baseURL as string);
  await page.goto('/policy-none.html');
  const answer = await opens(page);
  await expect(page.getByText(words.prompt)).toBeVisible();
  await expect(page.getByRole('link', { name: words.card, exact: true })).toBeVisible();
  await expect(page.locator('tessera-progress-tracker li').first()).toBeVisible();
  const video = await plays(page);
  expect(await page.evaluate(() => customElements.get('tessera-quiz') === undefined)).toBe(true);
  expect(trouble.violations).toHaveLength(1);
  expect(trouble.errors.filter((text) => !text.includes('lit-html'))).toEqual([]);
  expect([...trouble.elsewhere, ...trouble.sent]).toEqual([]);
  keepRow('policy-none', { answer, reason: 'to read', progress: '–', note: '–', video, kept: '–', violations: '1', look: 'the page’s own' });
});

/** The key is folded away in `<details>`. */
async function opens(page: Page): Promise<string> {
  await page.getByText('Answer and reasons').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Best answer: b')).toBeVisible();
  for (const reason of [words.reason, words.whyBest]) await expect(page.getByText(reason)).toBeVisible();
  return 'to read';
}

async function plays(page: Page): Promise<string> {
  const video = page.locator('video');
  await expect(video).toHaveAttribute('controls');
  await video.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => video.evaluate((each: HTMLVideoElement) => each.currentTime)).toBeGreaterThanOrEqual(1);
  await page.getByText(words.transcript, { exact: true }).click();
  await expect(page.getByText(words.line)).toBeVisible();
  return 'the browser’s own';
}
