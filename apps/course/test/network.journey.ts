import { expect, test, type Page } from '@playwright/test';
import { answer, course, first, KINDS, LANDING, modulePath, other, questionOf, troubleOf, UNKNOWN } from './support.js';

const question = questionOf(first, 0);

/** Requests that left the origin, and answers that were not whole. */
function watchRequests(page: Page, origin: string): { readonly asked: string[]; readonly wrong: string[] } {
  const [asked, wrong]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    asked.push(request.url());
    if (!request.url().startsWith(`${origin}/`)) wrong.push(`elsewhere: ${request.url()}`);
  });
  // The icon of a page that is left at once is given up by the browser: nobody's fault.
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && wrong.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()}: ${response.url()}`));
  return { asked, wrong };
}

/** The browser tells the page, not the console alone, when it blocks something. */
async function watchViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('blocked', (what: string) => violations.push(what));
  await page.addInitScript(() => addEventListener('securitypolicyviolation', (event) => (window as unknown as { blocked: (what: string) => void }).blocked(`${event.violatedDirective} ${event.blockedURI}`)));
  return violations;
}

test('every request stays at home and succeeds, and no policy is broken', async ({ page, baseURL }) => {
  const { asked, wrong } = watchRequests(page, baseURL as string);
  const trouble = troubleOf(page);
  const violations = await watchViolations(page);
  for (const path of ['/', ...KINDS]) {
    await page.goto(path, { waitUntil: 'load' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(modulePath(first), { waitUntil: 'networkidle' });
  await answer(page, question, other(question));
  expect({ wrong, trouble, violations }).toEqual({ wrong: [], trouble: [], violations: [] });
  expect(asked.some((url) => url.endsWith('.woff2'))).toBe(true);
});

test('a module page needs at most eight requests', async ({ page, baseURL }) => {
  const { asked } = watchRequests(page, baseURL as string);
  await page.goto(modulePath(first), { waitUntil: 'networkidle' });
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(8);
});

test('the server sends a strict policy, and the right types', async ({ request }) => {
  const { headers } = await request.get(modulePath(first)).then((response) => ({ headers: response.headers() }));
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
  expect((await request.get('/course.en.json')).headers()['content-type']).toMatch(/^application\/json/);
  expect((await request.get('/assets/course.js')).headers()['content-type']).toMatch(/^text\/javascript/);
});

test('a part of a file can be asked for', async ({ request }) => {
  const whole = await (await request.get('/assets/site.css')).body();
  const part = await request.get('/assets/site.css', { headers: { range: 'bytes=10-109', 'accept-encoding': 'identity' } });
  expect(part.status()).toBe(206);
  expect(part.headers()['content-range']).toBe(`bytes 10-109/${whole.length}`);
  expect(await part.body()).toEqual(whole.subarray(10, 110));
});

for (const path of [UNKNOWN, '/a/b/c/d', '/en/modules/none/', '/en/glossary/none/']) {
  test(`${path} is a 404 that looks like the site and leads to the course`, async ({ page, baseURL }) => {
    const { wrong } = watchRequests(page, baseURL as string);
    const violations = await watchViolations(page);
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible();
    expect({ wrong, violations }).toEqual({ wrong: [`404: ${baseURL}${path}`], violations: [] });
    await page.getByRole('link', { name: course.title }).click();
    await expect(page).toHaveURL(/^[a-z]+:\/\/[^/]+\/en\/(index\.html)?$/);
    await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
  });
}

test('nothing outside the folder is served', async ({ request }) => {
  for (const path of ['/..%2f..%2f..%2fpackage.json', '/%2e%2e/package.json', '/en/..%5c..%5cpackage.json', '/%00', '/%zz']) {
    expect((await request.get(path)).status(), path).toBeGreaterThanOrEqual(400);
  }
});

test('the root leads to the language', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/^[a-z]+:\/\/[^/]+\/en\/(index\.html)?$/);
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
});

test('the landing page names no other origin but in links', async ({ page }) => {
  await page.goto(LANDING);
  const sources = await page.locator('script, link, img, source, video, iframe').evaluateAll((all) => all.map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? ''));
  expect(sources.filter((address) => /^([a-z]+:)?\/\//i.test(address))).toEqual([]);
});
