import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';

/** The course JSON as its contract names it: only what a journey needs, written here again so that a change there is noticed. */
export interface CourseJson {
  readonly schema: number;
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly modules: readonly ModuleJson[];
}

export interface ModuleJson {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly time: Readonly<Record<string, number>>;
  readonly origin: string;
  readonly items: readonly string[];
  readonly video?: VideoJson;
  readonly sections: readonly SectionJson[];
  readonly quiz: { readonly questions: readonly QuestionJson[] };
}

export interface SectionJson {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly body: unknown;
  readonly video?: VideoJson;
  readonly reading?: { readonly from: number; readonly to: number; readonly href: string; readonly follows?: { readonly text: string; readonly href: string } };
  readonly considerations: readonly { readonly id: string; readonly prompt: string }[];
}

export interface VideoJson {
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
  readonly sources: readonly { readonly href: string; readonly type: string; readonly bytes: number }[];
  readonly described: readonly { readonly href: string; readonly bytes: number }[];
  readonly captions: string;
  readonly chapters: readonly { readonly seconds: number; readonly title: string }[];
  readonly references: readonly { readonly from: number; readonly page: number; readonly text: string; readonly words: string; readonly href: string }[];
  readonly transcript: readonly { readonly seconds: number; readonly text: string; readonly picture?: true }[];
}

export interface QuestionJson {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly OptionJson[];
  readonly evidence: readonly { readonly kind: string; readonly text: string; readonly href: string }[];
}

export interface OptionJson {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: unknown;
}

/** The built site. */
export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
export const course = JSON.parse(readFileSync(`${DIST}course.en.json`, 'utf8')) as CourseJson;
export const first = course.modules[0] as ModuleJson;
export const film = first.video as VideoJson;
export const allSteps = course.modules.reduce((sum, { items }) => sum + items.length, 0);

export const LANDING = '/en/';
export const PRIVACY = '/en/privacy/';
export const ACCESSIBILITY = '/en/accessibility/';
export const SECURITY = '/en/security/';
export const WEBMASTER = '/en/webmaster/';
export const STATEMENT = '/en/accessibility-statement/';
export const GLOSSARY = '/en/glossary/';
export const EXAMPLES = '/en/examples/';
export const SEARCH = '/en/search/';
export const CONTENTS = '/en/contents/';
export const WORKBOOK = '/en/workbook/';
export const FACILITATOR = '/en/workbook/facilitator/';
export const ACADEMY = '/en/academy/';
export const UNKNOWN = '/en/no-such-page/';
export const modulePath = ({ id }: ModuleJson): string => `/en/modules/${id}/`;
export const PAGES: readonly string[] = [LANDING, ...course.modules.map(modulePath), GLOSSARY, EXAMPLES, SEARCH, CONTENTS, WORKBOOK, FACILITATOR, PRIVACY, ACCESSIBILITY, ACADEMY, SECURITY, WEBMASTER, STATEMENT];

/** One page of each kind, and the longest; npm run test:all looks at every page where a journey asks for these. */
export const KINDS: readonly string[] = process.env['TESSERA_ALL'] ? PAGES : PAGES.filter((path) => !course.modules.some((module) => ![first.id, 'policies-through-the-lens'].includes(module.id) && modulePath(module) === path) && ![FACILITATOR, STATEMENT, SECURITY].includes(path));

export const questionOf = (module: ModuleJson, index: number): QuestionJson => module.quiz.questions[index] as QuestionJson;
export const best = ({ options }: QuestionJson): OptionJson => options.find(({ correct }) => correct) as OptionJson;
export const other = ({ options }: QuestionJson): OptionJson => options.find(({ correct }) => !correct) as OptionJson;

/** All videos of a module, in page order. */
export const videosOf = ({ video, sections }: ModuleJson): VideoJson[] => [video, ...sections.map((section) => section.video)].flatMap((each) => each ?? []);

/** The first run of plain words in rich text, as a page shows it. */
export function words(text: unknown): string {
  if (typeof text === 'string') return text;
  const parts: readonly unknown[] = Array.isArray(text) ? text : Object.values(text ?? {}).filter((part) => typeof part === 'object');
  return parts.map(words).find((part) => part.trim() !== '') ?? '';
}

/** The form of one question, found by the name of its radio group. */
export function quizForm(page: Page, { prompt }: QuestionJson): Locator {
  return page.locator('form').filter({ has: page.getByRole('radiogroup', { name: prompt, exact: true }) });
}

export async function answer(page: Page, question: QuestionJson, option: OptionJson): Promise<void> {
  const form = quizForm(page, question);
  await form.getByRole('radio', { name: option.text, exact: true }).check();
  await form.getByRole('button', { name: 'Check answer' }).click();
  await expect(form.getByRole('button', { name: 'Try again' })).toBeVisible();
}

/** The mark of one section; all slips say the same words, so the section names it. */
export function readMark(page: Page, { id }: SectionJson): Locator {
  return page.locator(`#${id}`).getByRole('checkbox', { name: /^I have read this/ });
}

export function moduleBar(page: Page, { number }: ModuleJson): Locator {
  return page.getByRole('progressbar', { name: `Module ${number}` });
}

export async function expectModuleBar(page: Page, module: ModuleJson, done: number): Promise<void> {
  await expect(moduleBar(page, module)).toHaveText(`${done} of ${module.items.length} steps done`);
}

/** The landing page's card; its link is described by how far the learner is. */
export async function expectCard(page: Page, { title }: ModuleJson, state: string): Promise<void> {
  await expect(page.locator('tessera-module-card').getByRole('link', { name: title, exact: true })).toHaveAccessibleDescription(state);
}

export async function expectBand(page: Page, done: number): Promise<void> {
  await expect(page.getByRole('progressbar', { name: 'Your progress in the course' })).toHaveText(`${done} of ${allSteps} steps done`);
}

/** Everything that goes wrong on a page without anybody seeing it: filled as it happens. */
export function troubleOf(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`));
  return trouble;
}

/** Presses “Keep for offline” and waits until every file is there: 28 MB, which a busy computer takes its time for. */
export async function keepForOffline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(page.getByText(/^Kept on this device on \d/)).toBeVisible({ timeout: 60_000 });
}
