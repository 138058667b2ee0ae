import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page, type Request } from '@playwright/test';
import { course, CONTENTS, DIST, EXAMPLES, film, first, GLOSSARY, LANDING, modulePath, PAGES, SEARCH, troubleOf, type ModuleJson, type SectionJson } from './support.js';

const box = (page: Page): Locator => page.getByRole('searchbox', { name: 'Words to look for' });
const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
/** Everything that was found of one kind: each has a link, and under it what it is and where it stands. */
const found = (page: Page, kind: string): Locator => page.getByRole('main').getByRole('listitem').filter({ hasText: new RegExp(`${kind} · `) }).getByRole('link');

/** A section by its id, which authors keep; titles and numbers may change. */
function sectionOf(id: string): { readonly module: ModuleJson; readonly section: SectionJson } {
  const places = course.modules.flatMap((module) => module.sections.map((section) => ({ module, section })));
  return places.find(({ section }) => section.id === id) as (typeof places)[number];
}

async function expectAtSection(page: Page, { module, section }: ReturnType<typeof sectionOf>): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${modulePath(module)}(index\\.html)?#${section.id}$`));
  await expect(page.getByRole('heading', { level: 2, name: section.title, exact: true })).toBeInViewport();
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(SEARCH);
  await box(page).fill(query);
  await expect(status(page)).toContainText(`“${query}”`);
}

test.describe('search', () => {
  test('with a keyboard alone: the words, what was found is said, a result opens at its section, and the way back', async ({ page }) => {
    const trouble = troubleOf(page);
    const place = sectionOf('rumours');
    await page.goto(SEARCH);
    await expect(box(page)).toBeFocused();
    await expect(status(page)).toHaveText('Type a word, for instance “mediation” or “Leeds”.');
    await page.keyboard.type('rumour');
    await expect(status(page)).toHaveText(/^Found for “rumour”: [1-9]\d*\.$/);
    const link = found(page, 'Section').filter({ hasText: place.section.title });
    for (let presses = 0; presses < 60 && !(await link.evaluate((each) => each === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expectAtSection(page, place);
    await page.goBack();
    await expect(box(page)).toHaveValue('rumour');
    await expect(link).toBeVisible();
    expect(trouble).toEqual([]);
  });

  test('says how many were found, lists as many, and marks the words in them', { tag: '@long' }, async ({ page }) => {
    await searchFor(page, 'citizenship');
    const results = page.getByRole('main').getByRole('listitem');
    expect(await results.count()).toBeGreaterThan(0);
    await expect(status(page)).toHaveText(`Found for “citizenship”: ${await results.count()}.`);
    for (const result of await results.all()) expect((await result.locator('mark').allTextContents()).join(' '), await result.innerText()).toMatch(/citizen/i);
  });

  for (const query of ['Neuchâtel', 'neuchatel', 'neuchartel']) {
    test(`finds a city written “${query}”, and opens its example`, { tag: query !== 'neuchatel' ? '@long' : [] }, async ({ page }) => {
      await searchFor(page, query);
      await found(page, 'City example').getByText('Neuchâtel').click();
      await expect(page).toHaveURL(/\/examples\/(index\.html)?#neuchatel-/);
      await expect(page.getByText('Neuchâtel, Switzerland')).toBeInViewport();
    });
  }

  test('finds a term, and opens it in the glossary', { tag: '@long' }, async ({ page }) => {
    await searchFor(page, 'urban citizenship');
    await found(page, 'Term').filter({ hasText: 'Urban citizenship' }).click();
    await expect(page).toHaveURL(/\/glossary\/(index\.html)?#urban-citizenship$/);
    await expect(page.getByRole('term').filter({ hasText: 'Urban citizenship' })).toBeInViewport();
  });

  test('finds what is said in a film, and opens the film', { tag: '@long' }, async ({ page }) => {
    const line = film.transcript.find(({ picture, text }) => !picture && text.length > 40)?.text ?? '';
    await searchFor(page, line);
    await found(page, 'Film').filter({ hasText: film.title }).click();
    await expect(page).toHaveURL(new RegExp(`${modulePath(first)}(index\\.html)?#${film.id}$`));
    await expect(page.getByRole('region', { name: film.title })).toBeInViewport();
  });

  test('says so when nothing was found, and shows words as words', async ({ page }) => {
    const trouble = troubleOf(page);
    for (const query of ['qqqqqqqq', '<img src=x onerror=alert(1)>zzzzzzzz', '{count}zzzzzzzz']) {
      await searchFor(page, query);
      await expect(status(page), query).toContainText(/^(Nothing was found|Found) for /);
    }
    await searchFor(page, 'qqqqqqqq');
    await expect(status(page)).toHaveText('Nothing was found for “qqqqqqqq”. Try another word, or a shorter one.');
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0);
    await box(page).fill('');
    await expect(status(page)).toHaveText('Type a word, for instance “mediation” or “Leeds”.');
    expect(trouble).toEqual([]);
  });

  test('has its words in the address, so that it can be kept and sent', { tag: '@long' }, async ({ page, context }) => {
    await page.goto(SEARCH);
    await box(page).fill('rumour & gossip');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/#q=rumour\+%26\+gossip$/);
    const [said, there] = [await status(page).innerText(), await context.newPage()];
    await there.goto(page.url());
    await expect(box(there)).toHaveValue('rumour & gossip');
    await expect(status(there)).toHaveText(said);
    await there.goto(`${SEARCH}?q=rumour`);
    await expect(box(there)).toHaveValue('rumour');
    await expect(status(there)).toContainText('Found for “rumour”');
    // A change behind the # loads no page.
    await there.goto(`${SEARCH}?q=rumour#q=neuchatel`);
    await expect(box(there)).toHaveValue('neuchatel');
  });

  test('asks for nothing while a learner types, searches and reads what was found', async ({ page }) => {
    await page.goto(SEARCH, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    // Chromium looks at the icon anew when an address changes: it is the site's own, and cached.
    page.on('request', (request) => !request.url().endsWith('/assets/mark.svg') && asked.push(request.url()));
    await box(page).pressSequentially('rumour', { delay: 20 });
    await box(page).press('Enter');
    await expect(found(page, 'Section').first()).toBeVisible();
    expect(asked).toEqual([]);
  });

  test('tells no server what was looked for: not on a reload, and not from where a result was opened', async ({ page, baseURL }) => {
    // A city's server without any policy on referrers: what it hears is all that it could keep.
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(`${request.url} ${JSON.stringify(request.headers)}`);
      void fetch(`${baseURL}${request.url}`).then(async (answer) => response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(Buffer.from(await answer.arrayBuffer())));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${SEARCH}`);
      await box(page).fill('neuchartel');
      await box(page).press('Enter');
      await page.reload();
      await expect(box(page)).toHaveValue('neuchartel');
      await found(page, 'City example').first().click();
      await expect(page.getByText('Neuchâtel, Switzerland')).toBeInViewport();
      expect(heard.some((each) => each.includes('referer')), 'a referrer is sent').toBe(true);
      expect(heard.filter((each) => each.includes('neuchartel'))).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('works from disk', { tag: '@long' }, async ({ page }) => {
    await page.goto(pathToFileURL(join(DIST, SEARCH, 'index.html')).href);
    await box(page).fill('neuchatel');
    await box(page).press('Enter');
    await found(page, 'City example').first().click();
    await expect(page.getByText('Neuchâtel, Switzerland')).toBeInViewport();
  });

  test('is a link away on every page', { tag: '@long' }, async ({ page }) => {
    // Every page is loaded.
    test.slow();
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search', exact: true }), path).toBeVisible();
    }
  });
});

/** Modules and sections, in the main part of a page. */
async function expectEverything(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (const { number, title, sections } of course.modules) {
    await expect(main.getByRole('link', { name: `Module ${number}: ${title}`, exact: true })).toBeVisible();
    for (const section of sections) await expect(main.getByRole('link', { name: `${section.number} ${section.title}`, exact: true })).toBeVisible();
  }
  for (const name of ['Glossary', 'City examples', 'Workbook to print']) await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search is the list of everything, and no field that would do nothing', async ({ page }) => {
    await page.goto(SEARCH);
    await expectEverything(page);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('search')).toHaveCount(0);
    const { section, module } = sectionOf('participation');
    await page.getByRole('main').getByRole('link', { name: `${section.number} ${section.title}` }).click();
    await expectAtSection(page, { section, module });
  });
});

test('the contents lead to everything, quizzes too', { tag: '@long' }, async ({ page }) => {
  await page.goto(LANDING);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Contents', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(CONTENTS));
  await expectEverything(page);
  await page.getByRole('main').getByRole('link', { name: `Quiz, ${first.quiz.questions.length} questions` }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Check what you took away' })).toBeInViewport();
});

test('a term in a module leads to its meaning, and from there back to the section', async ({ page }) => {
  const place = sectionOf('urban-citizenship');
  await page.goto(modulePath(place.module));
  await page.locator(`#${place.section.id}`).getByRole('link', { name: 'urban citizenship' }).click();
  await expect(page).toHaveURL(new RegExp(`${GLOSSARY}(index\\.html)?#urban-citizenship$`));
  await expect(page.getByRole('term').filter({ hasText: 'Urban citizenship' })).toBeInViewport();
  await page.getByRole('definition').filter({ hasText: 'In the course:' }).getByRole('link', { name: `${place.section.number} ${place.section.title}` }).and(page.locator('#urban-citizenship a')).click();
  await expectAtSection(page, place);
});

test('examples of cities are found by policy area, each with its year and source, and lead back to the section', { tag: '@long' }, async ({ page }) => {
  const place = sectionOf('participation');
  await page.goto(LANDING);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'City examples' }).click();
  await page.getByRole('navigation', { name: 'Policy areas' }).getByRole('link', { name: place.section.title, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${EXAMPLES}(index\\.html)?#participation$`));
  await expect(page.getByRole('heading', { level: 3, name: place.section.title, exact: true })).toBeInViewport();
  const area = page.locator('#participation');
  const example = area.getByRole('listitem').filter({ hasText: 'Neuchâtel, Switzerland' });
  await expect(example).toContainText(/Neuchâtel, Switzerland, \S/);
  await expect(example.getByRole('link').last()).toHaveAttribute('href', /^https:\/\/www\.coe\.int\//);
  await area.getByRole('link', { name: 'About this in the course' }).click();
  await expectAtSection(page, place);
});

test('every example and every area has a place that can be linked to', { tag: '@long' }, async ({ page }) => {
  await page.goto(EXAMPLES);
  const items = page.getByRole('list', { name: 'What cities did' }).getByRole('listitem');
  expect(await items.count()).toBeGreaterThan(10);
  for (const item of await items.all()) {
    expect(await item.getAttribute('id')).toMatch(/^[a-z0-9-]+$/);
    await expect(item.getByRole('link').last()).toHaveAttribute('rel', 'noreferrer');
  }
  const elsewhere: Request[] = [];
  page.on('request', (request) => elsewhere.push(request));
  await page.reload({ waitUntil: 'networkidle' });
  expect(elsewhere.map((request) => new URL(request.url()).origin).filter((origin) => origin !== new URL(page.url()).origin)).toEqual([]);
});
