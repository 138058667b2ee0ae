import type { Brief, Catalogue } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { academyPlannerHtml } from '../src/academy-planner-html.js';
import type { AcademyPlannerElement } from '../src/index.js';
import '../src/define.js';

const sourceUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCatalogue))}`;
const FALLBACK = 'Without script, plan with pen and paper: these are the sessions to choose from.';

/** A catalogue as a page holds it: plain HTML inside the element. */
function inside(catalogue: Catalogue): TemplateResult {
  // A parsed document is inert: nothing in it runs before it is adopted.
  const parsed = new DOMParser().parseFromString(String(academyPlannerHtml(catalogue, { fallback: FALLBACK })), 'text/html');
  return html`${parsed.body.firstElementChild}`;
}

const planner = (): TemplateResult => html`<tessera-academy-planner .catalogue=${sampleCatalogue}></tessera-academy-planner>`;

/** A session of two or three days for a group of cities. */
const meta: Meta<AcademyPlannerElement> = {
  title: 'Elements/Academy planner',
  component: 'tessera-academy-planner',
  argTypes: { catalogue: { control: 'object' } },
  render: planner,
};
export default meta;

type Story = StoryObj<AcademyPlannerElement>;

/** Two cities, twelve people, two days, one specific topic. */
const SMALL: Brief = { ...sampleBrief, title: '', cities: ['Lublin', 'Bergen'], people: [{ group: 'staff', count: 12 }], topics: ['rumours'], days: 2, last: '2027-03-05', cases: [{ city: 'Lublin', text: 'A rumour about flats' }] };

const LARGE: Brief = {
  ...SMALL,
  title: 'Four questions, six cities',
  cities: ['Lublin', 'Bergen', 'Reggio Emilia', 'Київ', 'القاهرة', 'Ålesund and Kristiansund'],
  people: [{ group: 'mayors', count: 20 }, { group: 'staff', count: 60 }, { group: 'coordinators', count: 20 }],
  goals: ['begin', 'cases'],
  topics: ['competence', 'strategy', 'rumours', 'spaces'],
  days: 3,
  last: '2027-03-04',
  practical: ['step-free', 'quiet'],
};

async function rootOf(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('tessera-academy-planner') as AcademyPlannerElement;
  await element.updateComplete;
  return element.renderRoot as ShadowRoot;
}

/** Waits for what comes with code of its own, or once the device has answered. */
async function appears<T extends Element>(root: ShadowRoot, selector: string): Promise<T> {
  for (let turn = 0; turn < 200 && !root.querySelector(selector); turn += 1) await new Promise((done) => setTimeout(done, 10));
  return root.querySelector(selector) as T;
}

/** A form that nobody has touched. */
async function empty(canvas: HTMLElement): Promise<ShadowRoot> {
  await progressStore().forget('sample');
  return rootOf(canvas);
}

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const root = await rootOf(canvas);
  (await appears<HTMLButtonElement>(root, selector)).click();
  await rootOf(canvas);
}

/** What cities wrote on an earlier day, and the programme that they now ask for. */
async function propose(canvas: HTMLElement, brief: Brief): Promise<ShadowRoot> {
  const root = await empty(canvas);
  progressStore().record({ course: 'sample', module: 'academy', kind: 'planned', id: sampleCatalogue.id, detail: 'story', text: JSON.stringify({ brief }) });
  for (let turn = 0; turn < 200 && root.querySelector<HTMLTextAreaElement>('#cities')?.value !== brief.cities.join('\n'); turn += 1) await new Promise((done) => setTimeout(done, 10));
  await press(canvas, '[part="propose"]');
  await appears(root, '[part="slot"]');
  return root;
}

/** Nothing written yet. */
export const Empty: Story = { play: async ({ canvasElement }) => void (await empty(canvasElement)) };

/** From the plain HTML that the writer makes: without script the sessions stand there to be read. */
export const HtmlInside: Story = { render: () => inside(sampleCatalogue), play: async ({ canvasElement }) => void (await empty(canvasElement)) };

/** Two days for two cities. */
export const Programme: Story = { play: async ({ canvasElement }) => void (await propose(canvasElement, SMALL)) };

/** Six cities, a hundred people, three days, four topics. */
export const Large: Story = { play: async ({ canvasElement }) => void (await propose(canvasElement, LARGE)) };

/** Shorter stretches, and other methods. */
export const Online: Story = { play: async ({ canvasElement }) => void (await propose(canvasElement, { ...SMALL, mode: 'online', begin: 570, end: 900, practical: ['captions'] })) };

/** A topic more than the days hold: it says what was left out, and why. */
export const LeftOut: Story = { play: async ({ canvasElement }) => void (await propose(canvasElement, { ...SMALL, topics: LARGE.topics, begin: 540, end: 720 })) };

/** A slot in its dialog. */
export const Editing: Story = {
  play: async ({ canvasElement }) => {
    const root = await propose(canvasElement, SMALL);
    await press(canvasElement, '[part="slot"] .pick');
    await appears(root, 'dialog[open]');
  },
};

/** A slot was made an hour longer: the day ends late, and people go without a break. */
export const Conflicts: Story = {
  play: async ({ canvasElement }) => {
    const root = await propose(canvasElement, SMALL);
    await press(canvasElement, '[part="slot"] .pick');
    const length = await appears<HTMLInputElement>(root, 'dialog[open] input[type="number"]');
    length.value = String(length.valueAsNumber + 60);
    length.dispatchEvent(new Event('change', { bubbles: true }));
    root.querySelector('dialog')?.close();
    await appears(root, '[part="conflicts"] li');
  },
};

/** The letter says that one city looks for partners. */
export const OneCity: Story = { play: async ({ canvasElement }) => void (await propose(canvasElement, { ...SMALL, cities: ['Lublin'] })) };

/** A programme was asked for with nothing written: what has to be mended is said beside each field. */
export const Errors: Story = {
  play: async ({ canvasElement }) => {
    await empty(canvasElement);
    await press(canvasElement, '[part="propose"]');
  },
};

/** On a dark page. */
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark; padding: 24px; background: #11141b; color: #f2f2ec">${planner()}</div>`,
  play: async ({ canvasElement }) => void (await propose(canvasElement, SMALL)),
};

/** As wide as a phone: one day at a time. */
export const Narrow: Story = {
  render: () => html`<div style="max-inline-size: 288px">${planner()}</div>`,
  play: async ({ canvasElement }) => void (await propose(canvasElement, SMALL)),
};

/** In French. The catalogue stays in the language that it was written in. */
export const French: Story = { render: () => html`<div lang="fr">${planner()}</div>`, play: async ({ canvasElement }) => void (await propose(canvasElement, SMALL)) };

/** Right to left. */
export const RightToLeft: Story = { render: () => html`<div lang="ar" dir="rtl">${planner()}</div>`, play: async ({ canvasElement }) => void (await propose(canvasElement, LARGE)) };

/** From a catalogue as a file. */
export const FromSource: Story = {
  render: () => html`<tessera-academy-planner src=${sourceUrl}></tessera-academy-planner>`,
  play: async ({ canvasElement }) => {
    const root = await empty(canvasElement);
    await appears(root, '[part="propose"]');
  },
};

/** The catalogue did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-academy-planner src="/no-such-catalogue.json"><p>${FALLBACK}</p></tessera-academy-planner>`,
  play: async ({ canvasElement }) => void (await appears(await rootOf(canvasElement), 'button')),
};

/** Something is kept that this page cannot read: it stays, and it says so. */
export const KeptUnreadable: Story = {
  play: async ({ canvasElement }) => {
    const root = await empty(canvasElement);
    progressStore().record({ course: 'sample', module: 'academy', kind: 'planned', id: sampleCatalogue.id, detail: 'story', text: '{' });
    await appears(root, '[role="alert"]');
  },
};

/** Storage was refused: the plan lasts until the page is closed, and it says so. */
export const MemoryOnly: Story = {
  play: async ({ canvasElement }) => {
    const refused = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    const [set, begin] = [Storage.prototype.setItem, IDBDatabase.prototype.transaction];
    const { open } = IDBFactory.prototype;
    await empty(canvasElement);
    Storage.prototype.setItem = IDBDatabase.prototype.transaction = IDBFactory.prototype.open = refused;
    progressStore().record({ course: 'sample', module: 'academy', kind: 'planned', id: sampleCatalogue.id, detail: 'story', text: JSON.stringify({ brief: SMALL }) });
    await appears(await rootOf(canvasElement), '[role="alert"]');
    Storage.prototype.setItem = set;
    IDBDatabase.prototype.transaction = begin;
    IDBFactory.prototype.open = open;
  },
};
