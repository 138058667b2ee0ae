import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { violationsOn } from './axe.js';
import { withComposed } from './composed.js';
import { NOTHING_STORED, stored } from './storage.js';
import { ACADEMY, course, DIST, modulePath, troubleOf, type ModuleJson } from './support.js';
import { ask, large, online, propose, small, type Asked } from './worked-plans.js';

/** The catalogue as it is published: what a journey needs, written here again so that a change there is noticed. */
interface CatalogueJson {
  readonly id: string;
  readonly course: string;
  readonly groups: readonly { readonly title: string; readonly gain: string }[];
  readonly topics: readonly { readonly id: string; readonly title: string; readonly text: string; readonly modules: readonly string[]; readonly readings: readonly string[] }[];
  readonly sessions: readonly { readonly title: string; readonly topic?: string; readonly kind: string }[];
  readonly services: readonly { readonly title: string }[];
  readonly past: readonly { readonly title: string; readonly when: string; readonly sources: readonly { readonly href: string }[] }[];
  readonly modules: readonly { readonly id: string; readonly title: string; readonly items: readonly string[] }[];
  readonly readings: readonly { readonly id: string; readonly text: string }[];
}

const catalogue = JSON.parse(readFileSync(`${DIST}academy.en.json`, 'utf8')) as CatalogueJson;
const WORKED: readonly (readonly [string, Asked])[] = [['small', small], ['large', large], ['online', online]];

const planner = (page: Page) => page.locator('tessera-academy-planner');
/** Titles in the agenda, in order, breaks too. */
const agenda = (page: Page): Promise<string[]> => planner(page).getByRole('group', { name: 'Agenda' }).getByRole('listitem').getByRole('button').allTextContents();

async function downloaded(page: Page, name: string): Promise<{ readonly name: string; readonly path: string }> {
  const files = planner(page).locator('details.files');
  if (!(await files.evaluate((each) => (each as HTMLDetailsElement).open))) await files.getByText('Save as file').click();
  const [download] = await Promise.all([page.waitForEvent('download'), files.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says for whom, about what, what else there is and where this is known from', async ({ page }) => {
    await page.goto(ACADEMY);
    for (const { title, gain } of catalogue.groups) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
      await expect(page.getByText(gain, { exact: true })).toBeVisible();
    }
    for (const { title, text } of catalogue.topics) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
      await expect(page.getByText(text, { exact: true })).toBeVisible();
    }
    for (const { title } of [...catalogue.services, ...catalogue.past]) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    for (const { when, sources } of catalogue.past) {
      await expect(page.getByText(when)).toBeVisible();
      for (const { href } of sources) await expect(page.locator(`a[href="${href}"]`).first()).toBeVisible();
    }
    await expect(page.getByText('not made or endorsed by the Council of Europe').or(page.getByText('It is not made or endorsed'))).toBeVisible();
  });

  test('the sessions of every topic can be read', { tag: '@long' }, async ({ page }) => {
    await page.goto(ACADEMY);
    for (const { id, title } of catalogue.topics) {
      const topic = planner(page).locator('details').filter({ has: page.locator('summary', { hasText: title }) });
      await topic.locator('summary').click();
      for (const session of catalogue.sessions.filter((each) => each.topic === id)) await expect(topic.getByText(session.title, { exact: true })).toBeVisible();
    }
  });
});

for (const [name, asked] of WORKED) {
  test(`the ${name} worked plan is whole: every topic, its preparation, nothing that collides; its calendar says the same`, { tag: name === 'small' ? [] : '@long' }, async ({ page }) => {
    const trouble = troubleOf(page);
    await propose(page, asked);
    const titles = await agenda(page);
    for (const wanted of catalogue.topics.filter(({ title }) => asked.topics.includes(title))) {
      const own = catalogue.sessions.filter(({ topic, title }) => topic === wanted.id && titles.includes(title));
      expect(own.some(({ kind }) => kind === 'input'), wanted.title).toBe(true);
      expect(own.some(({ kind }) => kind !== 'input'), wanted.title).toBe(true);
      const links = planner(page).getByRole('region', { name: 'To prepare beforehand' });
      for (const id of wanted.modules) await expect(links.getByRole('link', { name: catalogue.modules.find((each) => each.id === id)?.title ?? '?' })).toBeVisible();
      for (const id of wanted.readings) await expect(links.getByRole('link', { name: catalogue.readings.find((each) => each.id === id)?.text ?? '?', exact: true })).toBeVisible();
    }
    await expect(planner(page).getByText('To look at')).toHaveCount(0);
    await expect(planner(page).getByRole('region', { name: 'Left out' })).toHaveCount(0);
    for (const city of asked.cities) await expect(planner(page).getByText(city).first()).toBeVisible();
    // The calendar is read by another implementation, and says the same.
    const sessions = titles.filter((title) => !['Coffee', 'Lunch'].includes(title));
    const file = await downloaded(page, 'Calendar (.ics)');
    const events = new ICAL.Component(ICAL.parse(readFileSync(file.path, 'utf8')) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(file.name).toMatch(/\.ics$/);
    expect(events.map(({ summary }) => summary)).toEqual(sessions);
    const local = (time: ICAL.Time): string => time.toJSDate().toLocaleString('sv-SE', { timeZone: asked.zone }).slice(0, 16);
    expect(local((events[0] as ICAL.Event).startDate)).toBe(`${asked.first} ${asked.online ? '09:30' : '09:00'}`);
    // Also after a change of the clocks.
    const last = new Date((events.at(-1) as ICAL.Event).endDate.toJSDate()).toLocaleTimeString('sv-SE', { timeZone: asked.zone });
    expect(last).toBe(asked.online ? '15:00:00' : '16:30:00');
    expect(trouble).toEqual([]);
  });
}

test('two briefs give programmes that differ in order, method and preparation', { tag: '@long' }, async ({ page }) => {
  const shown = async (asked: Asked) => {
    await propose(page, asked);
    const whats = await planner(page).locator('.what').allTextContents();
    const links = await planner(page).getByRole('region', { name: 'To prepare beforehand' }).getByRole('link').allTextContents();
    await page.getByRole('button', { name: 'Start with an empty form' }).click();
    return { whats, links };
  };
  const [one, two] = [await shown({ ...small, goals: ['Change one field of policy'] }), await shown({ ...small, topics: ['Anti-rumours', 'Business and diversity'], people: { 'Mayors and their cabinets': 60 }, goals: ['Find answers to cases we already have'] })];
  expect(one.whats).not.toEqual(two.whats);
  expect(one.links).not.toEqual(two.links);
});

test('with a keyboard alone: from an empty form to a programme that was changed, and back', async ({ page }) => {
  await page.goto(ACADEMY);
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (name: string | RegExp, role: 'button' | 'checkbox' | 'spinbutton' | 'textbox' = 'button'): Promise<void> => {
    const target = planner(page).getByRole(role, { name, exact: typeof name === 'string' }).first();
    for (let turn = 0; turn < 140; turn += 1) {
      if (await target.evaluate((each) => each === (each.getRootNode() as ShadowRoot).activeElement).catch(() => false)) return;
      await press('Tab');
    }
    throw new Error(`the keyboard does not reach ${String(name)}`);
  };
  await planner(page).getByLabel('Name of the session').focus();
  await page.keyboard.type('By keyboard');
  await tabTo('Cities', 'textbox');
  await page.keyboard.type('Lublin\nBergen');
  await tabTo(/^Municipal staff/, 'spinbutton');
  await page.keyboard.type('12');
  await tabTo('Anti-rumours', 'checkbox');
  await press('Space');
  await tabTo('Propose a programme');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'By keyboard' })).toBeFocused();
  const before = await agenda(page);
  await tabTo(before[1] as string);
  await press('Enter');
  const dialog = planner(page).getByRole('dialog');
  await expect(dialog).toBeVisible();
  const later = dialog.getByRole('button', { name: 'Later' });
  for (let turn = 0; turn < 20 && !(await later.evaluate((each) => each === (each.getRootNode() as ShadowRoot).activeElement)); turn += 1) await press('Tab');
  await press('Enter');
  await expect(dialog.getByRole('status')).toContainText(`${before[1]}: day 1,`);
  await press('Escape');
  await expect(planner(page).getByRole('button', { name: before[1] as string }).first()).toBeFocused();
  expect((await agenda(page)).slice(0, 3)).toEqual([before[0], before[2], before[1]]);
  await page.keyboard.press('Shift+Tab');
  await planner(page).getByRole('button', { name: 'Undo' }).focus();
  await press('Enter');
  expect(await agenda(page)).toEqual(before);
});

test('nothing is stored before the first act; what is planned is there after a reload, and nothing left the device', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => request.url().startsWith(`${baseURL}/`) || elsewhere.push(request.url()));
  await page.goto(ACADEMY);
  expect(await stored(page)).toEqual(NOTHING_STORED);
  await propose(page, small);
  const before = await agenda(page);
  await expect.poll(async () => Object.keys((await stored(page)).local).filter((key) => key.includes('|planned|')).length).toBeGreaterThan(0);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await planner(page).getByRole('button', { name: before[3] as string }).first().click();
  await planner(page).getByLabel('Title').fill('Ours');
  await planner(page).getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await downloaded(page, 'Plan to hand over (JSON)');
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await page.reload();
  await expect.poll(() => agenda(page)).toEqual([...before.slice(0, 3), 'Ours', ...before.slice(4)]);
  expect(elsewhere).toEqual([]);
});

test('a plan is handed to another device as a file, and a damaged file changes nothing', { tag: '@long' }, async ({ page, browser, baseURL }) => {
  await propose(page, online);
  const before = await agenda(page);
  const file = await downloaded(page, 'Plan to hand over (JSON)');
  const other = await browser.newPage({ baseURL: baseURL as string });
  await other.goto(ACADEMY);
  await planner(other).getByLabel('Open a plan').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: readFileSync(file.path).subarray(0, 900) });
  await expect(planner(other).getByText('This file is damaged, or it is no plan')).toBeVisible();
  await planner(other).getByLabel('Open a plan').setInputFiles(file.path);
  await expect(other.getByRole('heading', { name: online.title })).toBeFocused();
  expect(await agenda(other)).toEqual(before);
  for (const city of online.cities) await expect(planner(other).getByText(city).first()).toBeVisible();
  await other.close();
});

test('modules that are not done become preparation', { tag: '@long' }, async ({ page }) => {
  const done = course.modules.at(-1) as ModuleJson;
  await page.goto(modulePath(done));
  await page.evaluate(([key, items]) => {
    for (const item of items as string[]) {
      const [kind, id] = item.split(':');
      const detail = kind === 'watched' ? encodeURIComponent('0-1000/1000') : kind === 'read' ? 'yes' : 'x';
      localStorage.setItem(`tessera:${key as string}|${kind}|${id}|${detail}|1`, '');
    }
  }, [`${course.id}:${done.id}`, done.items] as const);
  await propose(page, { ...small, topics: ['Anti-rumours'] });
  const prepare = planner(page).getByRole('region', { name: 'To prepare beforehand' });
  const links = async () => (await prepare.getByRole('link').allTextContents()).filter((text) => text.startsWith('Module'));
  const planned = await links();
  await page.getByRole('button', { name: 'Add modules that I have not done' }).click();
  const all = catalogue.modules.map(({ title }) => title);
  const titles = (await links()).map((text) => text.replace(/^Module \d: /, ''));
  expect(planned).toHaveLength(1);
  expect([...titles].sort()).toEqual(all.filter((title) => title !== done.title).sort());
});

test('the wrong brief is said at the field, and nothing that was typed is lost', { tag: '@long' }, async ({ page }) => {
  await ask(page, { ...small, people: {}, first: '2027-03-04', last: '2027-03-02' });
  await page.getByRole('button', { name: 'Propose a programme' }).click();
  await expect(planner(page).getByText('Say how many people come')).toBeVisible();
  await expect(planner(page).getByText('The last day is before the first')).toBeVisible();
  await expect(planner(page).getByLabel('Name of the session')).toHaveValue(small.title);
  await planner(page).getByRole('spinbutton', { name: 'Municipal staff' }).fill('500');
  await planner(page).getByLabel('Name of the session').click();
  await expect(planner(page).getByText('At most 120 people fit one programme')).toBeVisible();
  await ask(page, { ...small, ...online, title: small.title, topics: [] });
  await expect(planner(page).getByText('The clocks change before Sunday 28 March')).toBeVisible();
});

test('only the programme is printed, with the sheets', { tag: '@long' }, async ({ page }) => {
  await propose(page, small);
  await page.evaluate(() => { window.print = () => undefined; });
  await page.getByRole('button', { name: 'Print' }).click();
  await page.setViewportSize({ width: 718, height: 1047 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'For whom' })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('heading', { name: small.title })).toBeVisible();
  for (const name of ['Session by session', 'Case sheet', 'Questions before the first day', 'Questions after the last day']) await expect(page.getByRole('heading', { name })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
});

test('works from disk', async ({ page }) => {
  await page.goto(`${pathToFileURL(DIST).href}en/academy/index.html`);
  await planner(page).getByLabel('Cities', { exact: true }).fill('Lublin\nBergen');
  await planner(page).getByRole('spinbutton', { name: 'Municipal staff' }).fill('12');
  await planner(page).getByRole('checkbox', { name: 'Anti-rumours' }).check();
  await page.getByRole('button', { name: 'Propose a programme' }).click();
  await expect(planner(page).getByRole('group', { name: 'Agenda' })).toBeVisible();
});

test('no size scrolls sideways with a programme on the page', { tag: '@long' }, async ({ page }) => {
  await withComposed(page);
  await propose(page, large);
  for (const width of [320, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const { all, seen } = window.composed;
      return [...(scrollWidth > clientWidth ? ['page'] : []), ...all().filter((each) => each.getBoundingClientRect().right > clientWidth + 1 && seen(each)).map((each) => `${each.localName} ${each.textContent?.slice(0, 30)}`)];
    });
    expect(wide, String(width)).toEqual([]);
  }
});

test.describe('axe', () => {
  test.use({ bypassCSP: true });

  // Empty form and dialog, and both schemes: the element's own tests.
  test('finds nothing on the page and in the programme', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(ACADEMY);
    expect(await violationsOn(page)).toEqual([]);
    await propose(page, large);
    expect(await violationsOn(page)).toEqual([]);
  });
});
