import { expect, test } from '@playwright/test';
import { clockTime } from '@tessera-learning/core';
import { player, second, shortFilm } from './media.js';
import { answer, best, expectModuleBar, film, first, LANDING, modulePath, questionOf, quizForm, troubleOf } from './support.js';

const proven = first.quiz.questions.find(({ evidence }) => evidence.some(({ kind }) => kind === 'video')) ?? questionOf(first, 0);
const proof = proven.evidence.find(({ kind }) => kind === 'video') ?? { text: '', href: '' };
const [reference] = film.references;

test('evidence leads to the second of the video, and plays nothing by itself', async ({ page }) => {
  const trouble = troubleOf(page);
  await page.goto(modulePath(first));
  await answer(page, proven, best(proven));
  await quizForm(page, proven).getByRole('link', { name: proof.text, exact: true }).click();
  const at = Number(proof.href.split('#t=')[1]);
  await expect.poll(() => second(page)).toBe(at);
  await expect(player(page).getByRole('slider', { name: 'Position' })).toHaveValue(String(at));
  await expect(player(page).getByRole('button', { name: 'Play' })).toBeFocused();
  await expect(player(page)).toBeInViewport();
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.paused)).toBe(true);
  expect(page.url()).toMatch(/\/en\/modules\/[a-z-]+\/$/);
  expect(trouble).toEqual([]);
});

test('a video that was watched to its end is a step done, also after a reload', async ({ page }) => {
  await shortFilm(page);
  await page.goto(modulePath(first));
  await player(page).getByRole('button', { name: 'Play' }).click();
  await expect(player(page).getByText('Watched', { exact: true })).toBeVisible();
  await expectModuleBar(page, first, 1);
  await page.reload();
  await expectModuleBar(page, first, 1);
  await expect(player(page).getByText('Watched', { exact: true })).toBeVisible();
});

test('the landing page leads back to the second where a learner stopped', { tag: '@long' }, async ({ page }) => {
  await page.goto(`${modulePath(first)}#${film.id}&t=42`);
  await expect.poll(() => second(page)).toBe(42);
  await player(page).getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => second(page)).toBeGreaterThanOrEqual(44);
  await player(page).getByRole('button', { name: 'Pause' }).click();
  const stopped = await second(page);
  await page.goto(LANDING);
  const way = page.getByRole('link', { name: /^Go on with module 1, video at 0:4\d$/ });
  await way.click();
  await expect.poll(async () => Math.abs((await second(page)) - stopped)).toBeLessThanOrEqual(1);
  await expect(player(page)).toBeInViewport();
  await expect(page.getByRole('listitem').filter({ hasText: /Watched up to 0:4\d/ })).toBeVisible();
});

test('pages of the guide light up, open at the page, and the guide has them', async ({ page, request }) => {
  if (!reference) throw new Error('The video names no page of the guide.');
  await page.goto(modulePath(first));
  await player(page).getByRole('button', { name: `${clockTime(reference.from)}, ${reference.text}` }).click();
  await expect.poll(() => second(page)).toBe(reference.from);
  await expect(player(page).getByText('Now in the video')).toHaveCount(1);
  await expect(player(page).getByText(reference.words)).toBeVisible();
  const link = player(page).getByRole('link', { name: `${reference.text} (opens in a new tab)` }).first();
  const address = await link.evaluate((each: HTMLAnchorElement) => each.href);
  expect(address).toMatch(new RegExp(`/${reference.href}$`));
  expect(await link.getAttribute('target')).toBe('_blank');
  const guide = await request.get(address.split('#')[0] ?? '');
  expect([guide.status(), guide.headers()['content-type']]).toEqual([200, 'application/pdf']);
});

test('captions show, the transcript follows, and a line of it moves the video', async ({ page }) => {
  await page.goto(modulePath(first));
  await player(page).getByRole('button', { name: 'Captions' }).click();
  const line = [...film.transcript].reverse().find(({ picture }) => !picture) ?? { seconds: 0, text: '' };
  await player(page).getByRole('button', { name: `${clockTime(line.seconds)}, ${line.text}` }).click();
  await expect.poll(() => second(page)).toBe(Math.round(line.seconds));
  await expect(player(page).getByRole('listitem').filter({ hasText: line.text })).toHaveAttribute('aria-current', 'true');
  await player(page).getByRole('searchbox').fill(line.text.slice(0, 12));
  await expect(player(page).getByRole('status').filter({ hasText: 'found' })).toHaveText('1 line found');
  const showing = await page.locator('video').evaluate((video: HTMLVideoElement) => [...video.textTracks].map(({ kind, mode, cues }) => [kind, mode, (cues?.length ?? 0) > 10]));
  expect(showing).toEqual([['captions', 'showing', true]]);
});

test('keyboard alone plays, seeks and turns captions on', async ({ page }) => {
  await page.goto(modulePath(first));
  await player(page).getByRole('slider', { name: 'Position' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => second(page)).toBe(5);
  await page.keyboard.press('Tab');
  await expect(player(page).getByRole('button', { name: 'Play' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await expect(player(page).getByRole('button', { name: 'Captions' })).toHaveAttribute('aria-pressed', 'true');
});

test('the described version goes on at the same second', { tag: '@long' }, async ({ page }) => {
  await page.goto(`${modulePath(first)}#${film.id}&t=20`);
  await player(page).getByRole('button', { name: 'Audio description' }).click();
  await expect.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => [video.currentSrc.includes('described'), Math.round(video.currentTime)])).toEqual([true, 20]);
});

test('without the media there are words, the transcript and another try', async ({ page }) => {
  await page.route(/\.(webm|mp4)$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(modulePath(first));
  await player(page).getByRole('button', { name: 'Play' }).click();
  await expect(player(page).getByRole('status').filter({ hasText: 'did not arrive' })).toBeVisible();
  await expect(player(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(player(page).getByRole('link', { name: /^Save the video/ }).first()).toBeVisible();
  await expect(player(page).getByText(film.transcript.at(-1)?.text ?? '')).toBeVisible();
});

test('without captions the rest works, and it says so', async ({ page }) => {
  await page.route(/\.vtt$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(modulePath(first));
  await expect(player(page).getByRole('button', { name: 'Captions did not arrive' })).toBeVisible();
  await expect(player(page).getByText(film.transcript[1]?.text ?? '')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser’s own player stands there, with chapters, guide pages and the transcript', async ({ page }) => {
    await page.goto(modulePath(first));
    await expect(page.locator('video[controls]')).toBeVisible();
    for (const { title } of film.chapters) await expect(page.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
    await page.getByText('Transcript', { exact: true }).click();
    for (const { text } of film.transcript) await expect(page.getByText(text)).toBeVisible();
    await expect(page.getByRole('link', { name: reference?.text ?? '' }).first()).toBeVisible();
  });
});
