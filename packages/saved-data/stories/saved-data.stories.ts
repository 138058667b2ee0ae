import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { SavedDataElement } from '../src/index.js';
import '../src/define.js';

const saved = (course: string): TemplateResult => html`<tessera-saved-data course=${course}><p>Your browser shows here what it keeps, once scripts run.</p></tessera-saved-data>`;

/** What a course keeps on this device: to look at, to take away, to bring back, to delete. */
const meta: Meta<SavedDataElement> = {
  title: 'Elements/Saved data',
  component: 'tessera-saved-data',
  render: () => saved('saved-nothing'),
};
export default meta;

type Story = StoryObj<SavedDataElement>;

async function did(course: string): Promise<void> {
  const store = progressStore();
  await store.forget(course);
  const module = 'vision-and-parks';
  store.record({ course, module, kind: 'read', id: 'shared-vision', detail: 'yes' });
  store.record({ course, module, kind: 'answered', id: 'vision', detail: 'circle' });
  store.record({ course, module, kind: 'answered', id: 'vision', detail: 'public' });
  store.record({ course, module, kind: 'noted', id: 'first-step', detail: 'a1b2', text: 'The housing office.' });
}

async function press(canvas: HTMLElement, name: string): Promise<void> {
  const element = canvas.querySelector('tessera-saved-data') as SavedDataElement;
  await element.updateComplete;
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
  await element.updateComplete;
}

/** Nothing kept: nothing was done, or everything was deleted. */
export const Nothing: Story = { play: () => progressStore().forget('saved-nothing') };

/** Answers, a mark and a note. */
export const Kept: Story = { render: () => saved('saved-some'), play: () => did('saved-some') };

/** The table of every entry. */
export const Entries: Story = {
  render: () => saved('saved-entries'),
  play: async ({ canvasElement }) => {
    await did('saved-entries');
    const element = canvasElement.querySelector('tessera-saved-data') as SavedDataElement;
    await element.updateComplete;
    (element.renderRoot.querySelector('details') as HTMLDetailsElement).open = true;
  },
};

/** The second step before anything is deleted. */
export const AskingToDelete: Story = {
  render: () => saved('saved-asking'),
  play: async ({ canvasElement }) => {
    await did('saved-asking');
    await press(canvasElement, 'Delete everything');
  },
};

/** Deleted. */
export const Deleted: Story = {
  render: () => saved('saved-deleted'),
  play: async ({ canvasElement }) => {
    await did('saved-deleted');
    await press(canvasElement, 'Delete everything');
    await press(canvasElement, 'Delete');
  },
};

/** In a column as narrow as a small phone. */
export const Narrow: Story = { render: () => html`<div style="max-inline-size: 288px">${saved('saved-narrow')}</div>`, play: () => did('saved-narrow') };

export const French: Story = { render: () => html`<div lang="fr">${saved('saved-french')}</div>`, play: () => did('saved-french') };

/** Right to left; without words of its own language it speaks English. */
export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><tessera-saved-data course="saved-arabic"><p>ما يحفظه هذا المتصفح</p></tessera-saved-data></div>`,
  play: () => did('saved-arabic'),
};

/** Storage was refused: it all lasts until the page is closed, and can be exported. */
export const StorageRefused: Story = {
  render: () => saved('saved-refused'),
  play: async () => {
    const refused = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    const [set, begin] = [Storage.prototype.setItem, IDBDatabase.prototype.transaction];
    const { open } = IDBFactory.prototype;
    Storage.prototype.setItem = IDBDatabase.prototype.transaction = IDBFactory.prototype.open = refused;
    await progressStore().record({ course: 'saved-refused', module: 'm', kind: 'read', id: 'a', detail: 'yes' }).saved;
    Storage.prototype.setItem = set;
    IDBDatabase.prototype.transaction = begin;
    IDBFactory.prototype.open = open;
  },
};
