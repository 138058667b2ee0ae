import { expect, test, type Page } from '@playwright/test';
import { answer, best, course, first, LANDING, modulePath, other, PAGES, questionOf, readMark, type CourseJson, type VideoJson } from './support.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Where each kind of proof is: a page of a guide, a second of a video, another site. */
const ADDRESS = { guide: /^(guide\/[\w.-]+\.pdf#page=\d+|https:\/\/.+)$/, video: /^en\/modules\/.+\.(mp4|webm)#t=\d+$/, source: /^https?:\/\// };
const question = questionOf(first, 0);
const section = first.sections[0] as (typeof first.sections)[number];

test('the course is at /course.en.json', async ({ request }) => {
  const response = await request.get('/course.en.json');
  expect(response.status()).toBe(200);
  const served = (await response.json()) as CourseJson;
  expect(served).toEqual(course);
  expect({ schema: served.schema, id: served.id, language: served.language }).toEqual({ schema: 1, id: 'icc-step-by-step', language: 'en' });
  expect(served.modules).toHaveLength(5);
});

test('each outline has a token for every section and question, in page order', () => {
  for (const { id, items, video, sections, quiz } of course.modules) {
    const watching = (video: VideoJson | undefined): string[] => (video ? [`watched:${video.id}`] : []);
    const reading = sections.flatMap((each) => [...watching(each.video), `read:${each.id}`]);
    expect(items, id).toEqual([...watching(video), ...reading, ...quiz.questions.map((each) => `answered:${each.id}`)]);
    expect(new Set(items).size, id).toBe(items.length);
  }
});

test('each question has one best answer, a reason for every option, and evidence', () => {
  for (const module of course.modules) {
    expect(module.quiz.questions.length, module.id).toBeGreaterThan(0);
    for (const { id, prompt, options, evidence } of module.quiz.questions) {
      expect(prompt.trim(), id).not.toBe('');
      expect(options.length, id).toBeGreaterThanOrEqual(2);
      expect(options.filter(({ correct }) => correct === true), id).toHaveLength(1);
      for (const option of options) {
        expect(typeof option.correct, `${id}/${option.id}`).toBe('boolean');
        expect(option.text.trim(), `${id}/${option.id}`).not.toBe('');
        expect(JSON.stringify(option.feedback).length, `${id}/${option.id}`).toBeGreaterThan(20);
      }
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const { kind, href, text } of evidence) expect([href, text.trim() !== ''], id).toEqual([expect.stringMatching(ADDRESS[kind as keyof typeof ADDRESS]), true]);
    }
  }
});

test('ids are slugs, and unique where they have to be', () => {
  const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  const lists = course.modules.flatMap(({ sections, quiz }) => [idsOf(sections), idsOf(quiz.questions), ...quiz.questions.map(({ options }) => idsOf(options))]);
  for (const ids of [[course.id], idsOf(course.modules), ...lists]) {
    for (const id of ids) expect(id).toMatch(SLUG);
    expect(new Set(ids).size, ids.join()).toBe(ids.length);
  }
});

test('a module takes between 30 and 120 minutes', () => {
  for (const { id, minutes } of course.modules) expect(minutes >= 30 && minutes <= 120, id).toBe(true);
});

test('every page of the contract is there', async ({ request }) => {
  for (const path of PAGES) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toContain('It is not made or endorsed by the Council of Europe.');
  }
});

test('the elements of a page carry course and module', async ({ page }) => {
  await page.goto(modulePath(first));
  for (const tag of ['tessera-quiz', 'tessera-guide-slip', 'tessera-progress-tracker']) {
    const elements = await page.locator(tag).evaluateAll((all) => all.map((each) => [each.getAttribute('course'), each.getAttribute('module'), each.matches(':defined')]));
    expect(elements.length, tag).toBeGreaterThan(0);
    for (const element of elements) expect(element, tag).toEqual([course.id, first.id, true]);
  }
  await page.goto(LANDING);
  await expect(page.locator('tessera-module-card')).toHaveCount(course.modules.length);
});

/** Listens on the document: only what bubbles and is composed comes there. */
async function heard(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const events: unknown[] = [];
    Object.assign(window, { heard: events });
    for (const type of ['tessera-answered', 'tessera-read', 'tessera-progressed']) {
      document.addEventListener(type, (event) => events.push([type, (event as CustomEvent<unknown>).detail, (event.target as Element).localName]));
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));
}

test('each act is an event of the contract, once', async ({ page }) => {
  await page.goto(modulePath(first));
  const events = await heard(page);
  const place = { course: course.id, module: first.id };
  const progressed = (done: number) => ['tessera-progressed', { course: course.id, done, total: first.items.length }, 'tessera-progress-tracker'];

  await answer(page, question, other(question));
  expect(await events()).toEqual([['tessera-answered', { ...place, question: question.id, option: other(question).id, correct: false }, 'tessera-quiz'], progressed(1)]);
  await answer(page, questionOf(first, 1), best(questionOf(first, 1)));
  expect(await events()).toEqual([['tessera-answered', { ...place, question: questionOf(first, 1).id, option: best(questionOf(first, 1)).id, correct: true }, 'tessera-quiz'], progressed(2)]);
  await readMark(page, section).check();
  expect(await events()).toEqual([['tessera-read', { ...place, id: section.id, read: true }, 'tessera-guide-slip'], progressed(3)]);
});
