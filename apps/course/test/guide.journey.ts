import { expect, test } from '@playwright/test';
import { pdfPages } from './media.js';
import { course, first, LANDING, modulePath, videosOf } from './support.js';

const films = course.modules.flatMap(videosOf);

test('the guide can be saved from the landing page, with its size and edition', async ({ page }) => {
  await page.goto(LANDING);
  const link = page.getByRole('link', { name: /^Save the guide \(PDF, \d\.\d MB\)$/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const bytes = Buffer.concat(await (await download.createReadStream()).toArray());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(`${(bytes.length / 1e6).toFixed(1)} MB`).toBe(/\d\.\d MB/.exec(await link.innerText())?.[0]);
  await expect(page.getByText('It follows The intercultural city step by step (Council of Europe, 2019).')).toBeVisible();
});

test('each slip opens the guide at its page, and names the pages of the original', async ({ page, request }) => {
  await page.goto(modulePath(first));
  for (const { id, reading } of first.sections) {
    if (!reading) continue;
    const open = page.locator(`#${id}`).getByRole('link', { name: `Open at page ${reading.from}` });
    const address = await open.evaluate((link: HTMLAnchorElement) => link.href);
    expect(address).toMatch(new RegExp(`/${reading.href}$`));
    expect((await request.get(address.split('#')[0] ?? '')).headers()['content-type']).toBe('application/pdf');
    await expect(page.locator(`#${id}`).getByRole('link', { name: 'The intercultural city step by step, pages 5–8 (named by the original course)' })).toBeVisible();
  }
});

test('from a page of the guide a learner comes to the moment in the film', { tag: '@long' }, async ({ page, request, baseURL }) => {
  const href = first.sections.find(({ reading }) => reading)?.reading?.href.split('#')[0] ?? '';
  const pdf = await (await request.get(`/${href}`)).body();
  const links = [...pdf.toString('latin1').matchAll(/\/URI \(([^)]*&t=\d+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const address = new URL(link, `${baseURL}/${href}`);
    const [item = '', second] = address.hash.slice(1).split('&t=');
    const film = films.find(({ id }) => id === item);
    await page.goto(address.href);
    const video = page.locator(`tessera-video-player[item="${item}"] video`);
    await expect.poll(() => video.evaluate((each: HTMLVideoElement) => Math.round(each.currentTime)), address.hash).toBe(Number(second));
    expect(Number(second)).toBeLessThan(film?.seconds ?? 0);
  }
  expect((await pdfPages(pdf)).length).toBeGreaterThanOrEqual(30);
});
