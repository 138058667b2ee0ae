import { expect, test, type Page } from '@playwright/test';
import { answer, best, FACILITATOR, first, LANDING, modulePath, other, PRIVACY, questionOf, quizForm, WORKBOOK, words } from './support.js';

/** The text width of A4 with margins of 1 cm, at 96 pixels an inch. */
const PAPER = { width: 718, height: 1047 };

async function print(page: Page, path: string): Promise<void> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  await page.goto(path);
}

/** Boxes that hide part of what is in them, in the page and in every shadow root. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inside = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
    const hides = (each: Element): boolean => getComputedStyle(each).overflow !== 'visible' && each.clientHeight > 1 && (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1);
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [...inside(document).filter((each) => hides(each) && each !== document.documentElement).map((each) => `${each.localName}.${each.className.toString()}`), ...(wide ? ['page too wide'] : [])];
  });
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('paper has the text, no navigation, and nothing cut off', { tag: javaScriptEnabled ? [] : '@long' }, async ({ page }) => {
      for (const path of [LANDING, modulePath(first), WORKBOOK, FACILITATOR, PRIVACY]) {
        await print(page, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const name of ['Main', 'In this module']) await expect(page.getByRole('navigation', { name })).toBeHidden();
        await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeHidden();
        expect(await cut(page), path).toEqual([]);
      }
    });

    test('a module fills several sheets', { tag: javaScriptEnabled ? '@long' : [] }, async ({ page }) => {
      await page.goto(modulePath(first));
      const pdf = await page.pdf({ format: 'A4' });
      expect(pagesOf(pdf)).toBeGreaterThan(3);
      expect(pdf.length).toBeGreaterThan(40_000);
      await page.goto(LANDING);
      expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
    });
  });
}

test('without script the key to every question is printed', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await print(page, modulePath(first));
  await expect(page.getByText(/^Best answer: [a-c]$/)).toHaveCount(first.quiz.questions.length);
  for (const key of await page.getByText(/^Best answer: [a-c]$/).all()) await expect(key).toBeVisible();
  await page.close();
});

test('an answer is printed with its reason', { tag: '@long' }, async ({ page }) => {
  const question = questionOf(first, 0);
  await page.goto(modulePath(first));
  await answer(page, question, other(question));
  await page.emulateMedia({ media: 'print' });
  const form = quizForm(page, question);
  for (const text of [...question.options.map((option) => option.text), 'Your answer: another one fits better', words(best(question).feedback).slice(0, 40)]) {
    await expect(form.getByText(text).first(), text).toBeVisible();
  }
  await expect(form.getByRole('button')).toBeHidden();
});

test('what is kept can be printed', async ({ page }) => {
  await page.goto(modulePath(first));
  await answer(page, questionOf(first, 0), best(questionOf(first, 0)));
  await print(page, PRIVACY);
  await expect(page.getByText('1 question answered, 0 sections marked as read.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
