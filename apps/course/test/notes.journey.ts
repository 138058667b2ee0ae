import { expect, test, type Locator, type Page, type Request } from '@playwright/test';
import { pdfPages } from './media.js';
import { stored } from './storage.js';
import { answer, expectModuleBar, film, first, modulePath, other, PRIVACY, questionOf } from './support.js';

const consideration = first.sections[0]?.considerations[0] as { readonly id: string; readonly prompt: string };
const WORDS = 'Our library says so every day, and nobody wrote it down.';

const note = (page: Page): Locator => page.getByRole('textbox', { name: consideration.prompt });
const question = (page: Page): Locator => page.locator('[part="question"]').filter({ has: note(page) });

async function write(page: Page, words = WORDS): Promise<void> {
  await note(page).fill(words);
  await expect(question(page).getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible();
}

test('a note is kept as it is typed, shows in another tab and after a reload, and is no step', async ({ context, page }) => {
  await page.goto(modulePath(first));
  const there = await context.newPage();
  await there.goto(modulePath(first));
  await write(page);
  await expect(note(there)).toHaveValue(WORDS);
  await page.reload();
  await expect(note(page)).toHaveValue(WORDS);
  await expectModuleBar(page, first, 0);
});

/** A page that is scrolled may still ask for a file that it names (captions, a picture). Such a request carries nothing. */
const plain = (request: Request, page: Page): boolean => {
  const { origin, search } = new URL(request.url());
  const named = ['image', 'media', 'texttrack', 'font'].includes(request.resourceType());
  return named && request.method() === 'GET' && origin === new URL(page.url()).origin && search === '' && request.postData() === null;
};

test('a note leaves nothing on the way: one entry, and no request that could carry it', async ({ page }) => {
  await page.goto(modulePath(first), { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => plain(request, page) || asked.push(request.url()));
  await note(page).pressSequentially('In', { delay: 700 });
  await write(page);
  await expect.poll(async () => Object.values((await stored(page)).local)).toEqual([WORDS]);
  await expect.poll(async () => (await stored(page)).indexed.length).toBe(1);
  expect(asked).toEqual([]);
});

test('a note is deleted, here and in the other tab, and comes back by Undo', { tag: '@long' }, async ({ context, page }) => {
  await page.goto(modulePath(first));
  const there = await context.newPage();
  await there.goto(modulePath(first));
  await write(page);
  await expect(note(there)).toHaveValue(WORDS);
  await question(page).getByRole('button', { name: 'Delete this note' }).click();
  await expect(note(page)).toHaveValue('');
  await expect(note(page)).toBeFocused();
  await expect(note(there)).toHaveValue('');
  await expect.poll(async () => (await stored(page)).local).toEqual({});
  await question(page).getByRole('button', { name: 'Undo' }).click();
  await expect(note(page)).toHaveValue(WORDS);
  await expect(note(there)).toHaveValue(WORDS);
});

test('the privacy page lists a note in the learner’s own words', async ({ page }) => {
  await page.goto(modulePath(first));
  await write(page);
  await page.goto(PRIVACY);
  await expect(page.getByText('0 questions answered, 0 sections marked as read, 1 note.')).toBeVisible();
  await page.getByText('Show the one entry').click();
  await expect(page.getByRole('cell', { name: `Wrote: ${WORDS}` })).toBeVisible();
});

test('notes of a section go out as a text file', async ({ page }) => {
  await page.goto(modulePath(first));
  await write(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my notes as a text file' }).first().click();
  const stream = await (await download).createReadStream();
  const text = (await stream.toArray()).map(String).join('');
  expect(text).toContain(consideration.prompt);
  expect(text).toContain(WORDS);
});

test('printed, a module is a workbook: text, transcript, answers with reasons, notes and room for more', { tag: '@long' }, async ({ page }) => {
  await page.goto(modulePath(first));
  await write(page);
  const asked = questionOf(first, 0);
  await answer(page, asked, other(asked));
  const text = (await pdfPages(await page.pdf({ format: 'A4' }))).join(' ');
  for (const { title } of first.sections) expect(text).toContain(title);
  for (const words of [film.title, film.transcript.find(({ picture }) => !picture)?.text ?? '', WORDS, asked.prompt, 'Your answer: another one fits better', 'Now read in the guide']) expect(text, words).toContain(words);
  for (const words of ['Check answer', 'Save my notes', 'Delete this note', 'Full screen', 'Search the transcript', 'I have read this']) expect(text, words).not.toContain(words);
});
