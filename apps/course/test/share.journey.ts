import { expect, test, type Locator, type Page } from '@playwright/test';
import { course, first, LANDING, modulePath, PAGES, troubleOf } from './support.js';

const share = (page: Page): Locator => page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: 'Share with colleagues' }) });
const letter = (page: Page): Locator => share(page).getByText('I came across a free course');
const mail = (page: Page): Locator => share(page).getByRole('link', { name: 'Open in my e-mail program' });
const button = (page: Page, name: string): Locator => share(page).getByRole('button', { name, exact: true });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a letter to colleagues names the course and the address of the page, without what is particular to this visit', async ({ page, baseURL }) => {
  await page.goto(`${LANDING}?from=newsletter#share_course`);
  await expect(share(page)).toBeInViewport();
  const lines = (await letter(page).innerText()).split('\n');
  expect(lines).toContain(`${baseURL}${LANDING}`);
  expect(lines.join(' ')).toContain(course.title);
  expect(lines.join(' ')).not.toMatch(/newsletter|share_course|[{}]/);
});

test('the mail program gets the same letter, encoded', async ({ page, baseURL }) => {
  await page.goto(LANDING);
  const href = await mail(page).getAttribute('href') ?? '';
  expect(href).toMatch(/^mailto:\?subject=[^\s"<>#&]+&body=[^\s"<>#&]+$/);
  expect(href).toContain(encodeURIComponent(`${baseURL}${LANDING}`));
  // RFC 6068, section 5: lines end as in a mail.
  expect(href).not.toMatch(/(?<!%0D)%0A/);
  const parts = new URL(href).searchParams;
  expect(parts.get('subject')).toContain(course.title);
  expect(parts.get('body')?.replaceAll('\r\n', '\n').trim()).toBe((await letter(page).innerText()).trim());
});

test('link and letter are copied, which is said, and no request is made', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const trouble = troubleOf(page);
  await page.goto(LANDING, { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const said = share(page).getByRole('status');
  await expect(said).toBeEmpty();
  await button(page, 'Copy the link').press('Enter');
  await expect(said).toHaveText('Copied.');
  expect(await clipboard(page)).toBe(`${baseURL}${LANDING}`);
  await button(page, 'Copy the text').click();
  await expect.poll(() => clipboard(page)).toContain('I came across a free course');
  expect((await clipboard(page)).trim()).toBe((await letter(page).innerText()).trim());
  expect({ requests, trouble }).toEqual({ requests: [], trouble: [] });
  expect(await context.cookies()).toEqual([]);
});

for (const [why, refuse] of [
  ['the browser refuses', () => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }],
  ['there is no clipboard, as on a page without https', () => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); }],
] as const) {
  test(`where ${why}, it is said, and the letter can be taken by hand`, async ({ page }) => {
    const trouble = troubleOf(page);
    await page.addInitScript(refuse);
    await page.goto(LANDING);
    for (const name of ['Copy the link', 'Copy the text']) {
      await button(page, name).click();
      await expect(share(page).getByRole('status')).toHaveText('Your browser did not allow copying. Select the text above and copy it by hand.');
    }
    await expect(letter(page)).toBeVisible();
    expect(trouble).toEqual([]);
  });
}

test('every page leads to it, and a module’s link lands there', { tag: '@long' }, async ({ page }) => {
  // Every page is loaded.
  test.slow();
  for (const path of PAGES) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Share with colleagues' }), path).toBeVisible();
  }
  await page.goto(modulePath(first));
  await page.getByRole('contentinfo').getByRole('link', { name: 'Share with colleagues' }).click();
  await expect(share(page)).toBeInViewport();
});

test('nobody is offered a question where no city has said who answers', async ({ page }) => {
  await page.goto(LANDING);
  await expect(page.getByRole('link', { name: 'Ask a question about the course' })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is said where the address is, and nothing is shown that would do nothing', async ({ page }) => {
    await page.goto(LANDING);
    await expect(share(page).getByText('Copy the address of this page from your browser’s address bar')).toBeVisible();
    await expect(share(page).getByRole('button')).toHaveCount(0);
    await expect(share(page).getByRole('link')).toHaveCount(0);
  });
});

test('the sitemap names every page by an address that answers, and robots are told of it', async ({ request }) => {
  const answer = await request.get('/sitemap.xml');
  expect(answer.headers()['content-type']).toMatch(/^(?:text|application)\/xml/);
  const places = [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => new URL(place).pathname);
  expect(places.sort()).toEqual([...PAGES].sort());
  for (const place of places) expect((await request.get(place)).status(), place).toBe(200);
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/.*\/sitemap\.xml\n$/);
});
