import { expect, test, type Page } from '@playwright/test';
import { ACCESSIBILITY, best, course, first, LANDING, modulePath, PAGES, PRIVACY, UNKNOWN, words, type ModuleJson, type QuestionJson } from './support.js';

test.use({ javaScriptEnabled: false });

const letter = (question: QuestionJson): string => String.fromCharCode(97 + question.options.indexOf(best(question)));

async function expectWholeModule(page: Page, module: ModuleJson): Promise<void> {
  await page.goto(modulePath(module));
  await expect(page.getByRole('heading', { level: 1, name: module.title })).toBeVisible();
  for (const { title, body, considerations } of module.sections) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.getByText(words(body).slice(0, 40)).first()).toBeVisible();
    for (const { prompt } of considerations) await expect(page.getByText(prompt)).toBeVisible();
  }
  for (const question of module.quiz.questions) await expectQuestion(page, question);
}

/** The prompt and its options in view, the key folded; it opens, and then names the best answer and every reason. */
async function expectQuestion(page: Page, question: QuestionJson): Promise<void> {
  const section = page.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: question.prompt }) }).last();
  for (const { text } of question.options) await expect(section.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
  const key = section.getByText(`Best answer: ${letter(question)}`);
  await expect(key).toBeHidden();
  await section.getByText('Answer and reasons').click();
  await expect(key).toBeVisible();
  for (const { feedback } of question.options) await expect(section.getByText(words(feedback).slice(0, 40)).first()).toBeVisible();
  for (const { text } of question.evidence) await expect(section.getByRole('link', { name: text }).last()).toBeVisible();
}

for (const module of course.modules) {
  test(`module ${module.number} reads whole without script`, { tag: module.number > 1 ? '@long' : [] }, async ({ page }) => expectWholeModule(page, module));
}

test('the landing page reads without script and leads to every module', async ({ page }) => {
  await page.goto(LANDING);
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
  await expect(page.getByText('choose the one that fits best')).toBeVisible();
  for (const { title } of course.modules) {
    await page.getByRole('heading', { level: 3 }).getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('link', { name: 'All five modules' }).first().click();
  }
  await page.getByRole('link', { name: 'Start module 1' }).click();
  await page.getByRole('link', { name: 'Go on with module 2' }).click();
  await expect(page.getByRole('heading', { level: 1, name: course.modules[1]?.title })).toBeVisible();
});

test('the rail of a module leads to its sections', async ({ page }) => {
  await page.goto(modulePath(first));
  const rail = page.getByRole('navigation', { name: 'In this module' });
  await rail.getByRole('link', { name: 'Quiz' }).click();
  await expect(page.getByRole('heading', { name: 'Check what you took away' })).toBeInViewport();
});

test('the privacy page says why its panel is empty', async ({ page }) => {
  await page.goto(PRIVACY);
  await expect(page.getByText('With JavaScript on, this page lists what is kept on your device')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the other pages read without script', async ({ page }) => {
  await page.goto(ACCESSIBILITY);
  await expect(page.getByRole('heading', { level: 1, name: 'Using the course your way' })).toBeVisible();
  await page.goto(UNKNOWN);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible();
  await page.getByRole('link', { name: course.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
});

test('no page holds inline script, inline style or a handler', async ({ request }) => {
  for (const path of [...PAGES, UNKNOWN, '/index.html']) {
    // A page for security officers speaks of such things.
    const source = (await (await request.get(path)).text()).replace(/<code>[^<]*<\/code>/g, '');
    expect(source, path).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\s(?:src=|type="application\/json"))/i);
  }
});
