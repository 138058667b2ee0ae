import { expect, test, type Page } from '@playwright/test';

const REASON = 'Looking at an ordinary service again is where change begins.';

/** Trusted Types policies that a framework makes for itself: the page's policy has to name them (docs/frameworks.md). */
const FRAMEWORKS: Readonly<Record<string, string>> = { svelte: 'svelte-trusted-html', vue: 'vue' };

test('an answer gets its reason, moves the progress, tells the page, and is there after a reload', async ({ page }, { project }) => {
  const problems = problemsOf(page);
  await allow(page, FRAMEWORKS[project.name] ?? '');
  await page.goto('/');
  await expectProgress(page, '0 of 2 steps done');
  await expect(page.getByText(REASON).filter({ visible: true })).toHaveCount(0);

  const parks = page.getByRole('radiogroup', { name: /parks department/ });
  await parks.getByRole('radio', { name: /Ask together/ }).check();
  await page.getByRole('button', { name: 'Check answer' }).first().click();

  await expect(page.getByRole('status').filter({ hasText: REASON })).toHaveCount(1);
  await expectProgress(page, '1 of 2 steps done');
  await expect(page.locator('output')).toHaveText('Answered parks: ask');

  await page.reload();
  await expectProgress(page, '1 of 2 steps done');
  await expect(parks.getByRole('radio', { name: /Ask together/ })).toBeChecked();
  await expect(page.getByText(REASON).filter({ visible: true })).toHaveCount(1);
  expect(problems).toEqual([]);
});

/** The server sends the policy of a course's own site. */
async function allow(page: Page, trusted: string): Promise<void> {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy = '', ...headers } = response.headers();
    expect(policy).toContain('trusted-types lit-html');
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy.replace('trusted-types', `trusted-types ${trusted}`) } });
  });
}

async function expectProgress(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('progressbar', { name: 'Your progress' })).toHaveAttribute('aria-valuetext', words);
}

/** Collects whatever the page complains of. */
function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  return problems;
}
