import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './arabic.js';
import { violationsOn } from './axe.js';
import { withComposed } from './composed.js';
import { best, other, questionOf, quizForm, words, type CourseJson, type ModuleJson } from './support.js';

/** axe is a script of ours in the page. */
test.use({ bypassCSP: true });

const LANDING = 'ar/';
const pathOf = ({ id }: ModuleJson): string => `ar/modules/${id}/`;
const firstOf = ({ modules }: CourseJson): ModuleJson => modules[0] as ModuleJson;
const PRIVACY = 'ar/privacy/';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not seen');
  return { left: box.x, right: box.x + box.width, top: box.y };
}

/** One stands wholly to the right of the other: in Arabic it comes first. */
async function expectFirst(before: Locator, after: Locator): Promise<void> {
  const [first, second] = [await boxOf(before), await boxOf(after)];
  expect(first.left).toBeGreaterThanOrEqual(second.right - 1);
}

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });

test('every page says that it is Arabic, from right to left', async ({ page, arabic }) => {
  await withComposed(page);
  for (const path of [LANDING, ...arabic.course.modules.map(pathOf), PRIVACY]) {
    await page.goto(arabic.url + path);
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html'), path).toHaveAttribute('dir', 'rtl');
    const leftToRight = await page.evaluate(() => window.composed.all().filter((each) => each.localName !== 'bdi' && window.composed.seen(each) && getComputedStyle(each).direction !== 'rtl').map((each) => each.outerHTML.slice(0, 80)));
    expect(leftToRight, path).toEqual([]);
  }
});

for (const width of [320, 1440]) {
  test(`nothing scrolls sideways at ${width} pixels`, { tag: width > 320 ? '@long' : [] }, async ({ page, arabic }) => {
    await page.setViewportSize({ width, height: 800 });
    await withComposed(page);
    for (const path of [LANDING, pathOf(firstOf(arabic.course)), PRIVACY]) {
      await page.goto(arabic.url + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
      // Right to left, what does not fit goes off to the left.
      const beyond = await page.evaluate(() => window.composed.all().filter((each) => each.getBoundingClientRect().left < -1 && window.composed.seen(each)).map((each) => each.outerHTML.slice(0, 80)));
      expect(beyond, path).toEqual([]);
    }
  });
}

test('the landing page is mirrored: header, hero, progress, cards', async ({ page, arabic }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(arabic.url + LANDING);
  const header = page.getByRole('banner');
  await expectFirst(header.getByRole('link', { name: 'Tessera' }), header.getByRole('navigation', { name: 'التنقّل الرئيسي' }));
  await expectFirst(header.getByRole('link', { name: 'الدورة' }), header.getByRole('link', { name: 'الخصوصية' }));
  await expectFirst(page.getByRole('heading', { level: 1 }), page.locator('.hero .tiles'));
  const band = page.getByRole('region', { name: 'تقدّمكم في الدورة' });
  const said = band.getByText('لم تبدؤوا بعد. ابدؤوا من حيث شئتم.');
  const wayOn = band.getByRole('link', { name: 'البدء من الوحدة 1' });
  await expectFirst(said, band.getByRole('list'));
  await expectFirst(band.getByRole('list'), wayOn);
  await expectFirst(band.getByRole('listitem').first(), band.getByRole('listitem').nth(1));
  const [first, second] = arabic.course.modules as [ModuleJson, ModuleJson];
  await expectFirst(page.locator('tessera-module-card').filter({ has: heading(page, first.title) }), page.locator('tessera-module-card').filter({ has: heading(page, second.title) }));
  // An arrow points on: to the left.
  const turned = await wayOn.locator('svg').evaluate((icon) => new DOMMatrix(getComputedStyle(icon).transform).a);
  expect(turned).toBe(-1);
});

test('a module page is mirrored: the rail first, then the text, then the guide’s pages', async ({ page, arabic }) => {
  const module = firstOf(arabic.course);
  const section = module.sections[0] as ModuleJson['sections'][number];
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(arabic.url + pathOf(module));
  const rail = page.getByRole('navigation', { name: 'في هذه الوحدة' });
  await expectFirst(rail, heading(page, section.title));
  await expectFirst(heading(page, section.title), page.locator(`#${section.id}`).getByRole('checkbox', { name: 'قرأتُ هذه الصفحات' }));
  // The end of the text's line is on the left; its beginning lines up on the right.
  expect((await boxOf(page.getByRole('heading', { level: 1 }))).right).toBeCloseTo((await boxOf(rail)).right - 6, 0);
  const form = quizForm(page, questionOf(module, 0));
  await expectFirst(form.getByRole('radio').first(), form.getByText(best(questionOf(module, 0)).text));
});

test('the module card and the tracker speak Arabic, before and after a step', { tag: '@long' }, async ({ page, arabic }) => {
  const [, module] = arabic.course.modules as [ModuleJson, ModuleJson];
  const total = module.items.length;
  const card = page.locator('tessera-module-card').filter({ has: heading(page, module.title) });
  const link = card.getByRole('link', { name: module.title, exact: true });
  await page.goto(arabic.url + LANDING);
  await expect(link).toHaveAccessibleDescription(/لم تبدأ بعد/);
  for (const said of ['الوحدة 2', 'نحو 45 دقيقة', 'صفحات الدليل من 10 إلى 12']) await expect(card).toContainText(said);
  await page.goto(arabic.url + pathOf(module));
  const bar = page.getByRole('progressbar', { name: 'الوحدة 2' }).first();
  await expect(bar).toHaveText(`المُنجَز: 0 من ${total} خطوات`);
  await page.getByRole('checkbox', { name: 'قرأتُ هذه الصفحات' }).check();
  await expect(bar).toHaveText(`المُنجَز: 1 من ${total} خطوات`);
  await page.goto(arabic.url + LANDING);
  await expect(link).toHaveAccessibleDescription(new RegExp(`1 من ${total} خطوات`));
  await expect(page.getByText('أهلًا بعودتكم. وحدة واحدة قيد الإنجاز.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'المتابعة من الوحدة 2، الاختبار' })).toBeVisible();
  await page.goto(arabic.url + PRIVACY);
  await expect(page.getByText('أسئلة أُجيب عنها: 0، أقسام مقروءة: 1.')).toBeVisible();
});

test('the quiz is answered with the keyboard alone, in Arabic', async ({ page, arabic }) => {
  const module = firstOf(arabic.course);
  const question = questionOf(module, 0);
  await page.goto(arabic.url + pathOf(module));
  const form = quizForm(page, question);
  await form.getByRole('button', { name: 'التحقّق من الإجابة' }).press('Enter');
  await expect(form.getByText('اختاروا إجابة أولًا.')).toBeVisible();
  await expect(form.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(form.getByRole('radio', { name: other(question).text, exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const status = form.getByRole('status');
  await expect(status).toContainText(words(other(question).feedback));
  await expect(status).toContainText('سبب تفضيل الإجابة الأنسب');
  await expect(form.getByText('إجابتكم: هناك إجابة أنسب').first()).toBeVisible();
  await expect(form.getByRole('button', { name: 'إعادة المحاولة' })).toBeFocused();
});

test('the video’s controls have Arabic names, and the seek bar runs from the right', async ({ page, arabic }) => {
  const module = firstOf(arabic.course);
  await page.goto(arabic.url + pathOf(module));
  const player = page.getByRole('region', { name: module.video?.title as string });
  const names = ['تشغيل', 'الرجوع 10 ثوانٍ', 'التقدّم 10 ثوانٍ', 'التسميات التوضيحية', 'كتم الصوت', 'الصوت والمفاتيح', 'ملء الشاشة', 'في الدليل', 'النص المكتوب'];
  for (const name of names) await expect(player.getByRole('button', { name, exact: true })).toBeVisible();
  await expect(player.getByRole('combobox', { name: 'السرعة' })).toBeVisible();
  await expectFirst(player.getByRole('button', { name: 'تشغيل' }), player.getByRole('button', { name: 'ملء الشاشة' }));
  const seek = player.getByRole('slider', { name: 'الموضع' });
  await expect(seek).toHaveAttribute('aria-valuetext', /^0 ثانية من 3 ثوان/);
  await player.getByRole('button', { name: 'الصوت والمفاتيح' }).click();
  await expect(player.getByRole('slider', { name: 'مستوى الصوت' })).toBeVisible();
  await expect(player.getByText('المفاتيح، ما دام التركيز في المشغّل')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in Arabic, ${colorScheme}`, { tag: colorScheme === 'light' ? '@long' : [] }, async ({ page, arabic }) => {
    const module = firstOf(arabic.course);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(arabic.url + LANDING);
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(arabic.url + pathOf(module));
    const form = quizForm(page, questionOf(module, 0));
    await form.getByRole('radio').first().check();
    await form.getByRole('button', { name: 'التحقّق من الإجابة' }).click();
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(arabic.url + PRIVACY);
    expect(await violationsOn(page)).toEqual([]);
  });
}
