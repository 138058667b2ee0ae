import { expect, test } from '@playwright/test';
import { keepRow } from './row.js';
import { troubleOf } from './trouble.js';

/** What a reader has in place of each snippet that was spoilt, by its section. */
const READS = {
  stripped: ['The content did not arrive.'],
  'stripped-tags': ['What helps most? Add a festival, or ask together who uses the parks.'],
  quotes: ['What helps most?', 'Ask together who uses the parks'],
  newer: ['Open the course', 'it is newer than this page'],
  module: ['Open the course', 'the course does not hold it'],
};

test('snippets that an editor spoilt leave something to read', async ({ page, baseURL }) => {
  const trouble = await troubleOf(page, baseURL as string);
  await page.goto('/bad-input.html');
  for (const [section, texts] of Object.entries(READS)) {
    for (const text of texts) await expect(page.locator(`#${section}`).getByText(text).filter({ visible: true }), section).toBeVisible();
  }
  for (const link of await page.getByRole('link', { name: 'Open the course' }).all()) await expect(link).toBeVisible();
  // Each complaint names its element; nothing is thrown.
  expect(trouble.errors.filter((text) => !/^<tessera-(quiz|course)>: /.test(text))).toEqual([]);
  expect(trouble.elsewhere).toEqual([]);
  keepRow('bad-input', { answer: 'words in each place', reason: '–', progress: '–', note: '–', video: '–', kept: '–', violations: String(trouble.violations.length), look: '–' });
});
