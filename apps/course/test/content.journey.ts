// What the course promises of itself, held against the course that was built.
import { expect, test } from '@playwright/test';
import { course, modulePath, videosOf } from './support.js';

test('a module takes half an hour to two hours, and says what the time is made of', async ({ page }) => {
  for (const module of course.modules) {
    const { minutes, time } = module;
    expect(Object.values(time).reduce((sum, each) => sum + each, 0)).toBe(minutes);
    expect(minutes, module.title).toBeGreaterThanOrEqual(30);
    expect(minutes, module.title).toBeLessThanOrEqual(120);
    await page.goto(modulePath(module));
    await expect(page.getByText(`about ${minutes} minutes.`)).toBeVisible();
  }
});

test('every module has a film of one to three minutes, or several short ones', () => {
  for (const module of course.modules) {
    const seconds = videosOf(module).map((video) => video.seconds);
    if (seconds.length === 1) expect(seconds[0]).toBeGreaterThanOrEqual(60);
    expect(seconds.length, module.title).toBeGreaterThan(0);
    expect(Math.max(...seconds), module.title).toBeLessThanOrEqual(180);
  }
});

test('module 4 has sixteen areas, each with pages to read, a question of one’s own and one in the quiz', () => {
  const areas = course.modules[3]?.sections ?? [];
  expect(areas).toHaveLength(16);
  for (const { title, reading, considerations } of areas) {
    expect(reading, title).toBeDefined();
    expect(considerations.length, title).toBeGreaterThan(0);
  }
  expect(course.modules[3]?.quiz.questions.length).toBeGreaterThanOrEqual(16);
});

test('every option has its reason, and the best one is not given away by its place or its length', () => {
  const questions = course.modules.flatMap(({ quiz }) => quiz.questions);
  const places = questions.map(({ options }) => options.findIndex(({ correct }) => correct));
  for (const { options } of questions) for (const { feedback } of options) expect(JSON.stringify(feedback).length).toBeGreaterThan(60);
  for (const place of [0, 1, 2]) expect(places.filter((each) => each === place).length / places.length).toBeLessThan(0.45);
  const longest = questions.filter(({ options }) => options.every(({ correct, text }) => correct || text.length < (options.find((each) => each.correct)?.text.length ?? 0)));
  expect(longest.length / questions.length).toBeLessThan(1 / 3);
});

test('a page says whose title it bears', { tag: '@long' }, async ({ page }) => {
  for (const module of course.modules) {
    await page.goto(modulePath(module));
    const words = module.origin === 'confirmed' ? 'The title is that of the original course.' : 'The title is ours: we could not confirm the original one.';
    await expect(page.getByText(words)).toBeVisible();
  }
});
