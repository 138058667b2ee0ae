import { sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { GuideSlipElement } from '../src/index.js';
import '../src/define.js';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;

/** A slip as a page holds it: plain HTML inside the element, in the margin of the text. */
const slip = (item: string): TemplateResult => html`<div style="max-inline-size: 256px">
  <tessera-guide-slip course="slips" module="stories" item=${item}>
    <p data-lead>Now read in the guide</p>
    <p data-pages>16–19</p>
    <p data-note>four pages, about 15 minutes</p>
    <p><a href="https://example.org/guide.pdf#page=16" rel="noreferrer">Open at page 16</a></p>
  </tessera-guide-slip>
</div>`;

/** Guide pages to read now, and a checkbox for having read them. */
const meta: Meta<GuideSlipElement> = {
  title: 'Elements/Guide slip',
  component: 'tessera-guide-slip',
  argTypes: { slip: { control: 'object' } },
  render: () => slip('untouched'),
};
export default meta;

type Story = StoryObj<GuideSlipElement>;

async function mark(canvas: HTMLElement): Promise<void> {
  const element = canvas.querySelector('tessera-guide-slip') as GuideSlipElement;
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLInputElement>('input')?.click();
  await new Promise((done) => setTimeout(done, 50));
}

/** Nothing marked yet. */
export const Untouched: Story = { play: () => progressStore().forget('slips') };

/** Marked earlier: silent. */
export const Read: Story = {
  render: () => slip('read'),
  play: () => void progressStore().record({ course: 'slips', module: 'stories', kind: 'read', id: 'read', detail: 'yes' }),
};

/** Marked just now: it says so once the device has it. */
export const JustMarked: Story = { render: () => slip('marked'), play: ({ canvasElement }) => mark(canvasElement) };

/** A section without guide pages has the checkbox alone. */
export const WithoutPages: Story = {
  render: () => html`<div style="max-inline-size: 256px"><tessera-guide-slip course="slips" module="stories" item="plain"><p data-lead>Read this section</p></tessera-guide-slip></div>`,
};

/** As wide as a phone. */
export const Wide: Story = {
  render: () => html`<tessera-guide-slip course="slips" module="stories" item="wide" .slip=${{ lead: 'Now read in the guide', pages: '5–8', note: '', action: 'Open at page 5', href: '#page=5' }}></tessera-guide-slip>`,
};

/** From a course JSON. */
export const FromCourse: Story = {
  render: () => html`<tessera-guide-slip src=${courseUrl} module="vision-and-parks" item="shared-vision"></tessera-guide-slip>`,
};

/** The course did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-guide-slip src="/no-such-course.json" module="vision-and-parks" item="shared-vision"><p>Read pages 16–19 of the guide.</p></tessera-guide-slip>`,
};

/** Storage was refused: the mark lasts until the page is closed, and the slip says so. */
export const StorageRefused: Story = {
  render: () => slip('refused'),
  play: async ({ canvasElement }) => {
    const refused = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    const [set, begin] = [Storage.prototype.setItem, IDBDatabase.prototype.transaction];
    const { open } = IDBFactory.prototype;
    Storage.prototype.setItem = IDBDatabase.prototype.transaction = IDBFactory.prototype.open = refused;
    await mark(canvasElement);
    Storage.prototype.setItem = set;
    IDBDatabase.prototype.transaction = begin;
    IDBFactory.prototype.open = open;
  },
};

export const French: Story = {
  render: () => html`<div lang="fr" style="max-inline-size: 256px">
    <tessera-guide-slip course="slips" module="stories" item="francais">
      <p data-lead>À lire maintenant dans le guide</p>
      <p data-pages>5–8</p>
      <p data-note>quatre pages, environ 15 minutes</p>
      <p><a href="#page=5">Ouvrir à la page 5</a></p>
    </tessera-guide-slip>
  </div>`,
};

/** Right to left. */
export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl" style="max-inline-size: 256px">
    <tessera-guide-slip course="slips" module="stories" item="arabic">
      <p data-lead>اقرأ الآن في الدليل</p>
      <p data-pages>16–19</p>
      <p data-note>أربع صفحات، نحو 15 دقيقة</p>
      <p><a href="#page=16">افتح عند الصفحة 16</a></p>
    </tessera-guide-slip>
  </div>`,
};
