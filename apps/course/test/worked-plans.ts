import { expect, type Page } from '@playwright/test';
import { ACADEMY } from './support.js';

/** What a group of cities types into the planner. */
export interface Asked {
  readonly title: string;
  readonly cities: readonly string[];
  /** By the title of the group. */
  readonly people: Readonly<Record<string, number>>;
  readonly goals: readonly string[];
  readonly topics: readonly string[];
  readonly days: 2 | 3;
  readonly online?: boolean;
  readonly first: string;
  readonly last?: string;
  readonly zone: string;
  readonly languages: readonly string[];
  readonly cases: Readonly<Record<string, string>>;
  readonly practical: readonly string[];
}

export const small: Asked = {
  title: 'Talking about rumours', cities: ['Lublin', 'Bergen', 'Reggio Emilia'], people: { 'Municipal staff and project managers': 9, 'Communication and media officers': 5 },
  goals: ['Change one field of policy'], topics: ['Intercultural competence', 'Anti-rumours'], days: 2, first: '2027-03-02', zone: 'Europe/Warsaw', languages: ['English', 'Polish'],
  cases: { Lublin: 'A rumour that newcomers are given flats first' }, practical: ['A quiet room close by'],
};

export const large: Asked = {
  title: 'A strategy that offices use', cities: ['Bilbao', 'Dublin', 'Limassol', 'Novellara', 'Erlangen', 'Montréal'],
  people: { 'Mayors and their cabinets': 10, 'Council members': 20, 'Heads of department': 36, 'Municipal staff and project managers': 30 },
  goals: ['Write or renew a strategy'], topics: ['Strategies and policymaking', 'Multilevel governance', 'Public spaces and sustainable cities', 'Preventing and identifying systemic discrimination'],
  days: 3, first: '2027-04-15', last: '2027-04-23', zone: 'Europe/Madrid', languages: ['English', 'French', 'Spanish'],
  cases: { Bilbao: 'A square that two groups avoid at different hours', Dublin: 'A plan that stops at the housing office' }, practical: ['A way in without steps, and a toilet that everyone can use', 'Walls to pin on, and tables that can be moved'],
};

export const online: Asked = {
  title: 'Stories that hold', cities: ['مالمو', 'Київ'], people: { 'Communication and media officers': 18 }, goals: ['Find answers to cases we already have'],
  topics: ['Narratives and inclusive communication', 'Anti-rumours'], days: 3, online: true, first: '2027-03-26', last: '2027-03-28', zone: 'Europe/Kyiv', languages: ['English', 'Українська'],
  cases: { مالمو: 'قصة انتشرت بعد حادث في الحيّ', Київ: 'Чутка про черги в садочках' }, practical: ['Live captions of what is said'],
};

/** Fills in the form as a coordinator does. */
export async function ask(page: Page, asked: Asked): Promise<void> {
  await page.goto(ACADEMY);
  const planner = page.locator('tessera-academy-planner');
  const field = (name: string) => planner.getByLabel(name, { exact: true });
  await field('Name of the session').fill(asked.title);
  await field('Cities').fill(asked.cities.join('\n'));
  for (const [group, count] of Object.entries(asked.people)) await planner.getByRole('spinbutton', { name: group }).fill(String(count));
  for (const name of [...asked.goals, ...asked.topics, ...(asked.online ? [] : asked.practical)]) await planner.getByRole('checkbox', { name, exact: true }).check();
  await planner.getByRole('radio', { name: `${asked.days} days` }).check();
  if (asked.online) await planner.getByRole('radio', { name: 'Online' }).check();
  if (asked.online) for (const name of asked.practical) await planner.getByRole('checkbox', { name, exact: true }).check();
  await field('First day').fill(asked.first);
  if (asked.last) await field('Last possible day').fill(asked.last);
  await field('Time zone').selectOption(asked.zone);
  await field('Languages').fill(asked.languages.join('\n'));
  for (const [city, text] of Object.entries(asked.cases)) await field(`A case from ${city}`).fill(text);
}

export async function propose(page: Page, asked: Asked): Promise<void> {
  await ask(page, asked);
  await page.getByRole('button', { name: 'Propose a programme' }).click();
  await expect(page.getByRole('heading', { name: asked.title })).toBeFocused();
}
