import { mapAddresses } from '@tessera-learning/core';
import type { Brief, Catalogue } from '@tessera-learning/core/academy';
import { sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { alone, anatomy, appears, elementsOf, harbour, languages, lantern, set, settle, sizes, themed, withoutStorage, type Place } from '@tessera-learning/element-kit/story-kit';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { academyPlannerHtml } from '../src/academy-planner-html.js';
import type { AcademyPlannerElement } from '../src/index.js';
import { LARGE, SMALL } from './briefs.js';
import '../src/define.js';

/** It travels inside an address, from which nothing relative can be reached. */
const sourceUrl = `data:application/json,${encodeURIComponent(JSON.stringify(mapAddresses(sampleCatalogue, (href) => new URL(href, document.baseURI).href)))}`;
const FALLBACK = 'Without script, plan with pen and paper: these are the sessions to choose from.';

/** The sample catalogue, kept under a course of its own: stories on one page do not share a plan. */
const keptUnder = (course: string): { catalogue: Catalogue } => ({ catalogue: { ...sampleCatalogue, course } });

/** A catalogue as a page holds it: plain HTML inside the element. */
function inside(catalogue: Catalogue): TemplateResult {
  // A parsed document is inert: nothing in it runs before it is adopted.
  const parsed = new DOMParser().parseFromString(String(academyPlannerHtml(catalogue, { fallback: FALLBACK })), 'text/html');
  return html`${parsed.body.firstElementChild}`;
}

/** A session of two or three days for a group of cities. */
const meta: Meta<AcademyPlannerElement> = {
  title: 'Elements/Academy planner',
  component: 'tessera-academy-planner',
  args: { headingLevel: 2, ...keptUnder('planner') },
  render: (args) => html`<tessera-academy-planner ${set(args)}></tessera-academy-planner>`,
};
export default meta;

type Story = StoryObj<AcademyPlannerElement>;

const courseOf = (canvas: HTMLElement): string => elementsOf<AcademyPlannerElement>(canvas)[0]?.catalogue?.course ?? sampleCatalogue.course ?? sampleCatalogue.id;

/** A form that nobody has touched. */
async function empty(canvas: HTMLElement): Promise<void> {
  // Where the toolbar blocks storage there is nothing to forget.
  await progressStore().forget(courseOf(canvas)).catch(() => undefined);
  await settle(canvas);
}

/** What an earlier visit left on this device. */
function keep(canvas: HTMLElement, text: string): void {
  progressStore().record({ course: courseOf(canvas), module: 'academy', kind: 'planned', id: sampleCatalogue.id, detail: 'story', text });
}

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  (await appears<HTMLButtonElement>(canvas, selector)).click();
  await settle(canvas);
}

/** What cities wrote on an earlier day, and the programme that they now ask for. */
async function propose(canvas: HTMLElement, brief: Brief): Promise<void> {
  await empty(canvas);
  keep(canvas, JSON.stringify({ brief }));
  const cities = await appears<HTMLTextAreaElement>(canvas, '#cities');
  for (let turn = 0; turn < 200 && cities.value !== brief.cities.join('\n'); turn += 1) await new Promise((done) => setTimeout(done, 10));
  await press(canvas, '[part="propose"]');
  await appears(canvas, '[part="slot"]');
}

/** A programme is asked for with nothing written. */
async function mend(canvas: HTMLElement): Promise<void> {
  await empty(canvas);
  await press(canvas, '[part="propose"]');
}

/** A slot of a programme is opened, and the length that it has there. */
async function edit(canvas: HTMLElement): Promise<HTMLInputElement> {
  await propose(canvas, SMALL);
  await press(canvas, '[part="slot"] .pick');
  return appears<HTMLInputElement>(canvas, 'dialog[open] input[type="number"]');
}

/** The day ends late, and people go without a break. */
async function stretch(canvas: HTMLElement): Promise<void> {
  const length = await edit(canvas);
  length.value = String(length.valueAsNumber + 60);
  length.dispatchEvent(new Event('change', { bubbles: true }));
  (await appears<HTMLDialogElement>(canvas, 'dialog')).close();
  await appears(canvas, '[part="conflicts"] li');
}

const one = ({ key }: Place): TemplateResult => html`<tessera-academy-planner .catalogue=${keptUnder(`planner-${key}`).catalogue}></tessera-academy-planner>`;
const small = (canvas: HTMLElement): Promise<void> => propose(canvas, SMALL);

/** Every attribute and property of the element. */
export const Playground: Story = { play: ({ canvasElement }) => empty(canvasElement) };

/** A programme with something that does not fit. What was asked for is folded away, and its button with it. */
export const Anatomy: Story = { ...anatomy({ render: one, play: stretch }, new URL('../custom-elements.json', import.meta.url)), parameters: alone(1600) };

/** Nothing written yet. */
export const Empty: Story = { args: keptUnder('planner-empty'), play: ({ canvasElement }) => empty(canvasElement) };

/** From the plain HTML that the writer makes: without script the sessions stand there to be read. */
export const HtmlInside: Story = { render: () => inside(keptUnder('planner-inside').catalogue), play: async ({ canvasElement }) => void (await appears(canvasElement, '[part="propose"]')) };

/** Two days for two cities. */
export const Programme: Story = { args: keptUnder('planner-programme'), play: ({ canvasElement }) => small(canvasElement) };

/** Six cities, a hundred people, three days, four topics. */
export const Large: Story = { args: keptUnder('planner-large'), play: ({ canvasElement }) => propose(canvasElement, LARGE) };

/** Shorter stretches, and other methods. */
export const Online: Story = { args: keptUnder('planner-online'), play: ({ canvasElement }) => propose(canvasElement, { ...SMALL, mode: 'online', begin: 570, end: 900, practical: ['captions'] }) };

/** A topic more than the days hold: it says what was left out, and why. */
export const LeftOut: Story = { args: keptUnder('planner-left-out'), play: ({ canvasElement }) => propose(canvasElement, { ...SMALL, topics: LARGE.topics, begin: 540, end: 720 }) };

/** A slot in its dialog. */
export const Editing: Story = { args: keptUnder('planner-editing'), parameters: alone(900), play: async ({ canvasElement }) => void (await edit(canvasElement)) };

/** A slot was made an hour longer: what no longer fits is said above the programme. */
export const Conflicts: Story = { args: keptUnder('planner-conflicts'), parameters: alone(900), play: ({ canvasElement }) => stretch(canvasElement) };

/** The letter says that one city looks for partners. */
export const OneCity: Story = { args: keptUnder('planner-one-city'), play: ({ canvasElement }) => propose(canvasElement, { ...SMALL, cities: ['Lublin'] }) };

/** A programme was asked for with nothing written: what has to be mended is said beside each field. */
export const Errors: Story = { args: keptUnder('planner-errors'), play: ({ canvasElement }) => mend(canvasElement) };

/** From a catalogue as a file. */
export const FromSource: Story = {
  render: () => html`<tessera-academy-planner src=${sourceUrl}></tessera-academy-planner>`,
  play: async ({ canvasElement }) => {
    await empty(canvasElement);
    await appears(canvasElement, '[part="propose"]');
  },
};

/** The catalogue did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-academy-planner src="/no-such-catalogue.json"><p>${FALLBACK}</p></tessera-academy-planner>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[part="problem"]')),
};

/** Something is kept that this page cannot read: it stays, and it says so. */
export const KeptUnreadable: Story = {
  args: keptUnder('planner-unreadable'),
  play: async ({ canvasElement }) => {
    await empty(canvasElement);
    keep(canvasElement, '{');
    await appears(canvasElement, '[role="alert"]');
  },
};

/** Storage was refused: the plan lasts until the page is closed, and it says so. */
export const StorageRefused: Story = {
  args: keptUnder('planner-refused'),
  parameters: alone(900),
  play: async ({ canvasElement }) => {
    await empty(canvasElement);
    await withoutStorage(() => {
      keep(canvasElement, JSON.stringify({ brief: SMALL }));
      return appears(canvasElement, '[role="alert"]');
    });
  },
};

/** In a phone: one day at a time. */
export const Sizes: Story = { ...sizes({ render: one, play: small }, [288]), parameters: alone(1600) };

/** The element's words in every language. The catalogue stays in the language that it was written in. */
export const Languages: Story = languages({ render: one, play: mend });

/** Custom properties as controls. */
export const Theming: Story = themed({ render: one, play: mend });

/** A worked palette, light. */
export const ThemingHarbour: Story = themed({ render: one, play: mend }, harbour);

/** A worked palette, dark. */
export const ThemingLantern: Story = themed({ render: one, play: mend }, lantern);
