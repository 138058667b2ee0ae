import { alone, anatomy, appears, elementsOf, languages, set, settle, sizes, theming, untouched, withoutStorage, type Place } from '@tessera-learning/element-kit/story-kit';
import { progressStore } from '@tessera-learning/progress-store';
import { permit } from '@tessera-learning/progress-store/lean';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { SavedDataElement } from '../src/index.js';
import '../src/define.js';

/** What a course keeps on this device: to look at, to take away, to bring back, to delete. */
const meta: Meta<SavedDataElement> = {
  title: 'Elements/Saved data',
  component: 'tessera-saved-data',
  args: { course: 'saved' },
  render: (args) => html`<tessera-saved-data ${set(args)}><p>Your browser shows here what it keeps, once scripts run.</p></tessera-saved-data>`,
};
export default meta;

type Story = StoryObj<SavedDataElement>;

const OTHER_COURSE = JSON.stringify({ tessera: 'progress', version: 1, facts: [{ key: 'another:parks|read|vision|yes|1' }] });

/** Answers, a mark and a note, in the course of each element here; and sites whose videos may play. */
async function did(canvas: HTMLElement, sites: readonly string[] = []): Promise<void> {
  await untouched(canvas);
  const module = 'vision-and-parks';
  for (const { course = '' } of elementsOf(canvas)) {
    for (const site of sites) permit(course, site);
    progressStore().record({ course, module, kind: 'read', id: 'shared-vision', detail: 'yes' });
    progressStore().record({ course, module, kind: 'answered', id: 'vision', detail: 'circle' });
    progressStore().record({ course, module, kind: 'answered', id: 'vision', detail: 'public' });
    progressStore().record({ course, module, kind: 'noted', id: 'first-step', detail: 'a1b2', text: 'The housing office.' });
  }
  await settle(canvas);
}

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  (await appears<HTMLButtonElement>(canvas, selector)).click();
  await settle(canvas);
}

/** Everything that can be kept is, and the learner asked to delete it. */
async function askAll(canvas: HTMLElement): Promise<void> {
  await did(canvas, ['YouTube']);
  await press(canvas, '#delete');
}

/** Something is kept, and the learner asked to delete it. */
async function ask(canvas: HTMLElement): Promise<void> {
  await did(canvas);
  await press(canvas, '#delete');
}

/** The learner chooses a file with these words in it. */
async function choose(canvas: HTMLElement, words: string): Promise<void> {
  const input = await appears<HTMLInputElement>(canvas, 'input[type="file"]');
  const held = new DataTransfer();
  held.items.add(new File([words], 'tessera-saved.json', { type: 'application/json' }));
  input.files = held.files;
  input.dispatchEvent(new Event('change'));
  await new Promise((done) => setTimeout(done, 100));
  await settle(canvas);
}

const one = ({ key }: Place): TemplateResult => html`<tessera-saved-data course="saved-${key}"></tessera-saved-data>`;

/** Its one attribute is the course whose entries it shows. */
export const Playground: Story = { play: ({ canvasElement }) => did(canvasElement) };

/** While it asks before deleting, when every part is there. */
export const Anatomy: Story = anatomy({ render: one, play: askAll }, new URL('../custom-elements.json', import.meta.url));

/** Nothing kept: nothing was done, or everything was deleted. */
export const Nothing: Story = { args: { course: 'saved-nothing' }, play: ({ canvasElement }) => untouched(canvasElement) };

/** Answers, a mark and a note. */
export const Kept: Story = { args: { course: 'saved-some' }, play: ({ canvasElement }) => did(canvasElement) };

/** Videos from another site may play without being asked about. */
export const Permitted: Story = { args: { course: 'saved-permit' }, play: ({ canvasElement }) => did(canvasElement, ['YouTube']) };

/** The table of every entry. */
export const Entries: Story = {
  args: { course: 'saved-entries' },
  play: async ({ canvasElement }) => {
    await did(canvasElement);
    (await appears<HTMLDetailsElement>(canvasElement, 'details')).open = true;
  },
};

/** The second step before anything is deleted. */
export const AskingToDelete: Story = { args: { course: 'saved-asking' }, play: ({ canvasElement }) => ask(canvasElement) };

/** Thought better of it. */
export const NothingDeleted: Story = { args: { course: 'saved-spared' }, play: ({ canvasElement }) => ask(canvasElement).then(() => press(canvasElement, '#question .quiet')) };

/** Deleted. */
export const Deleted: Story = { args: { course: 'saved-deleted' }, play: ({ canvasElement }) => ask(canvasElement).then(() => press(canvasElement, '#question .button')) };

/** There was nothing to delete. */
export const NothingToDelete: Story = { args: { course: 'saved-bare' }, play: ({ canvasElement }) => untouched(canvasElement).then(() => press(canvasElement, '#delete')) };

/** A file of another course was chosen by mistake: its entries are left out and counted. */
export const ImportedForeign: Story = {
  args: { course: 'saved-foreign' },
  play: ({ canvasElement }) => did(canvasElement).then(() => choose(canvasElement, OTHER_COURSE)),
};

/** The file is damaged: nothing was changed, and it says so. */
export const ImportDamaged: Story = { args: { course: 'saved-damaged' }, play: ({ canvasElement }) => did(canvasElement).then(() => choose(canvasElement, '{"facts": [')) };

/** Storage was refused: it all lasts until the page is closed, and can be exported. */
export const StorageRefused: Story = {
  args: { course: 'saved-refused' },
  parameters: alone(420),
  play: async ({ canvasElement }) => {
    await untouched(canvasElement);
    await withoutStorage(() => progressStore().record({ course: 'saved-refused', module: 'm', kind: 'read', id: 'a', detail: 'yes' }).saved);
    await settle(canvasElement);
  },
};

/** In a phone, a column and a page. */
export const Sizes: Story = sizes({ render: one, play: did });

/** The element's words in every language. What a learner wrote stays as it was written. */
export const Languages: Story = languages({ render: one, play: did });

/** Custom properties as controls, and two worked palettes. */
export const Theming: Story = theming({ render: one, play: ask });
