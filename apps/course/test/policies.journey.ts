// The page for security officers prints policies. Each is taken from there, sent as it stands, and nothing is refused; then a word of
// it is taken away, and something is.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { serveFolder } from './static-server.js';
import { answer, course, DIST, first, keepForOffline, LANDING, modulePath, other, questionOf, SECURITY } from './support.js';

const MODULE = modulePath(first);
/** The page of a city, beside the module's own so that relative addresses lead where they should. */
const CITY = `${MODULE}city.html`;

/** Directives in order, each with its words. */
type Directives = readonly (readonly [name: string, words: readonly string[]])[];

async function policyOf(page: Page, id: string): Promise<Directives> {
  await page.goto(SECURITY);
  const text = await page.locator(`pre[data-policy="${id}"]`).innerText();
  return text.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...words]) => [name, words]);
}

const written = (directives: Directives): string => directives.map(([name, words]) => [name, ...words].join(' ')).join('; ');

/** Every way of allowing one word less. What only forbids stays. */
function lessened(directives: Directives): { readonly without: string; readonly policy: string }[] {
  return directives.filter(([name]) => /^(?!default-)[a-z-]+-src$|^trusted-types$/.test(name)).flatMap(([name, words]) => words.map((word) => {
    const rest = words.filter((each) => each !== word);
    const less = directives.map((each) => (each[0] === name ? [name, rest.length > 0 ? rest : ["'none'"]] as const : each));
    return { without: `${name} ${word}`, policy: written(less) };
  }));
}

interface Refusals {
  readonly all: string[];
  /** Settles with the first. */
  readonly one: Promise<void>;
}

/** Directives under which something was refused, in every frame. */
async function watchRefusals(page: Page): Promise<Refusals> {
  const all: string[] = [];
  let told = (): void => undefined;
  const one = new Promise<void>((tell) => (told = tell));
  await page.exposeFunction('refused', (what: string) => {
    all.push(what);
    told();
  });
  await page.addInitScript(() => addEventListener('securitypolicyviolation', (event) => (window as unknown as { refused: (what: string) => void }).refused(`${event.effectiveDirective} ${event.blockedURI}`)));
  return { all, one };
}

/** The module's own HTML as a city pastes it: without the site's head and scripts, and with a script of ours. */
function pasted(script: string): string {
  const page = readFileSync(`${DIST}${MODULE.slice(1)}index.html`, 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>City</title></head>${page.slice(page.indexOf('<body')).replaceAll(/<script[^>]*><\/script>/g, '').replace('</body>', `${script}</body>`)}`;
}

const scripts = (name: string): Readonly<Record<string, string>> => ({
  'one classic script': `<script defer src="/embed/${name}.classic.js"></script>`,
  'a module': `<script type="module" src="/embed/${name}.js"></script>`,
  'the loader': '<script defer src="/embed/tessera-loader.js"></script>',
});

interface Trial {
  /** What the city's page holds; without it, pages of the course are meant. */
  readonly html?: string;
  /** Uses the page far enough to ask for all it asks for. */
  readonly use: (page: Page, origin: string) => Promise<void>;
}

/**
 * Serves the course, and the city's page, under a policy, and says what is refused while the page is used.
 * @param enough whether one refusal is all that is wanted
 */
async function refusedUnder(page: Page, policy: string, { html, use }: Trial, enough = false): Promise<string[]> {
  const isMeant = (path: string): boolean => (html === undefined ? true : path === CITY);
  const headers = (path: string): Record<string, string> => (isMeant(path) ? { 'content-security-policy': policy } : {});
  const { origin, close } = await serveFolder(DIST, { headers, pages: html === undefined ? {} : { [CITY]: html } });
  const tab = await page.context().newPage();
  try {
    const { all, one } = await watchRefusals(tab);
    const used = use(tab, origin);
    // Whoever has seen enough closes the page in the middle of it.
    await (enough ? Promise.race([used, one]) : used);
    used.catch(() => undefined);
    return all;
  } finally {
    await tab.close();
    await close();
  }
}

const play = async (page: Page): Promise<void> => page.locator('tessera-video-player').first().getByRole('button', { name: 'Play' }).click();
/** Refusals come at once; what is asked for comes in the browser's own time. */
const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

async function useSite(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}${LANDING}`);
  const keep = page.getByRole('button', { name: 'Keep for offline' });
  // Without offline.json, which connect-src allows, the box has no button.
  await settled(page);
  if (await keep.isVisible()) await keepForOffline(page);
  await page.goto(`${origin}${MODULE}`);
  await embed(page);
}

/** The preview of a snippet with a script, and of a frame. */
async function embed(page: Page): Promise<void> {
  const fold = page.getByRole('complementary', { name: 'Embed this' });
  await fold.getByText('Embed this').click();
  await expect(fold.locator('.preview iframe')).toBeVisible();
  await fold.getByRole('radio', { name: 'As a frame' }).check();
  await expect(fold.locator('.preview iframe')).toHaveAttribute('src', /\/frame\//);
  await expect(fold.frameLocator('.preview iframe').getByRole('heading').first()).toBeVisible();
}

async function useCity(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}${CITY}`);
  await settled(page);
}

async function useCourse(page: Page, origin: string): Promise<void> {
  await useCity(page, origin);
  const player = page.locator('tessera-video-player');
  if (await player.count() > 0) await play(page);
  await settled(page);
}

const whole = `<tessera-course src="/course.en.json" module="${first.id}"></tessera-course>`;
const bare = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>City</title></head><body>${body}</body></html>`;
const TRIALS: readonly (readonly [id: string, form: string, trial: Trial])[] = [
  ['site', 'pages of the course', { use: useSite }],
  ...Object.entries(scripts('tessera')).map(([form, script]) => ['elements', form, { html: pasted(script), use: useCity }] as const),
  ...Object.entries(scripts('whole-course')).map(([form, script]) => ['course', form, { html: bare(`${whole}${script}`), use: useCourse }] as const),
  ['frame', 'a frame', { html: bare(`<iframe src="/en/frame/course/index.html" title="Course" width="100%" height="600"></iframe><script defer src="/embed/tessera-frame.js"></script>`), use: useCity }],
];

for (const [id, form, trial] of TRIALS) {
  test(`${form}: the policy “${id}” refuses nothing`, async ({ page }) => {
    const policy = await policyOf(page, id);
    expect(await refusedUnder(page, written(policy), trial)).toEqual([]);
  });

  // What is asked for is the same in every form.
  if (!['a module', 'the loader'].includes(form)) test(`${form}: no word of the policy “${id}” can be spared`, { tag: id === 'elements' ? [] : '@long' }, async ({ page }) => {
    // A page is loaded for every word.
    test.slow();
    for (const { without, policy } of lessened(await policyOf(page, id))) {
      expect((await refusedUnder(page, policy, trial, true)).length, `without ${without}`).toBeGreaterThan(0);
    }
  });
}

test('under the policy a quiz is answered, and the course is kept for offline', { tag: '@long' }, async ({ page }) => {
  test.slow();
  const policy = written(await policyOf(page, 'site'));
  const refused = await refusedUnder(page, policy, { use: async (tab, origin) => {
    await tab.goto(`${origin}${MODULE}`);
    await answer(tab, questionOf(first, 0), other(questionOf(first, 0)));
    await tab.goto(`${origin}${LANDING}`);
    await keepForOffline(tab);
  } });
  expect(refused).toEqual([]);
});

test('a page of another host shows the course in a frame only where it is named', async ({ page }) => {
  const policy = await policyOf(page, 'site');
  const intranet = await serveFolder(DIST, {});
  const named = policy.map(([name, words]) => (name === 'frame-ancestors' ? [name, [...words, intranet.origin]] as const : [name, words] as const));
  for (const [directives, shown] of [[policy, 0], [named, 1]] as const) {
    const city = await serveFolder(DIST, { headers: () => ({ 'content-security-policy': written(directives) }) });
    await page.goto(`${intranet.origin}/en/contents/`);
    await page.evaluate((address) => new Promise((loaded) => {
      const frame = Object.assign(document.createElement('iframe'), { src: address, title: 'Course', onload: loaded });
      document.body.replaceChildren(frame);
    }), `${city.origin}${LANDING}`);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name: course.title })).toHaveCount(shown);
    await city.close();
  }
  await intranet.close();
});

test('the integrity of a script for other pages holds, and a changed file is refused', async ({ page }) => {
  const { 'tessera.classic.js': { integrity } } = JSON.parse(readFileSync(`${DIST}embed/integrity.json`, 'utf8')) as { 'tessera.classic.js': { integrity: string } };
  for (const [hash, defined] of [[integrity, true], [integrity.replace(/-..../, '-AAAA'), false]] as const) {
    const { origin, close } = await serveFolder(DIST, { pages: { [CITY]: bare(`<tessera-quiz></tessera-quiz><script src="/embed/tessera.classic.js" integrity="${hash}"></script>`) } });
    await page.goto(`${origin}${CITY}`);
    expect(await page.evaluate(() => customElements.get('tessera-quiz') !== undefined)).toBe(defined);
    await close();
  }
});
