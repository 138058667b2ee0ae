import { sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { alone, anatomy, appears, languages, set, settle, sizes, theming, untouched, withoutStorage, type Place } from '@tessera-learning/element-kit/story-kit';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { GuideSlipElement } from '../src/index.js';
import { slipIn } from './content.js';
import '../src/define.js';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;

/** Guide pages to read now, and a checkbox for having read them. */
const meta: Meta<GuideSlipElement> = {
  title: 'Elements/Guide slip',
  component: 'tessera-guide-slip',
  args: { course: 'slip', module: 'stories', item: 'vision', label: 'A shared vision', slip: slipIn.en },
  render: (args) => html`<div style="max-inline-size: 256px"><tessera-guide-slip ${set(args)}></tessera-guide-slip></div>`,
};
export default meta;

type Story = StoryObj<GuideSlipElement>;

async function mark(canvas: HTMLElement): Promise<void> {
  (await appears<HTMLInputElement>(canvas, 'input')).click();
  await new Promise((done) => setTimeout(done, 50));
  await settle(canvas);
}

async function markAnew(canvas: HTMLElement): Promise<void> {
  await untouched(canvas);
  await mark(canvas);
}

const one = ({ key, language }: Place): TemplateResult => html`<tessera-guide-slip course="slip-${key}" module="stories" item="vision" label=${key} .slip=${slipIn[language]}></tessera-guide-slip>`;

/** Every attribute and property of the element. */
export const Playground: Story = { play: ({ canvasElement }) => untouched(canvasElement) };

/** Every part of a slip. */
export const Anatomy: Story = anatomy({ render: one }, new URL('../custom-elements.json', import.meta.url));

/** As a page holds it: plain HTML inside the element, in the margin of the text. Nothing is marked yet. */
export const Untouched: Story = {
  render: () => html`<div style="max-inline-size: 256px">
    <tessera-guide-slip course="slip-untouched" module="stories" item="html" label="A shared vision">
      <p data-lead>Now read in the guide</p>
      <p data-pages>16–19</p>
      <p data-note>four pages, about 15 minutes</p>
      <p><a href="https://example.org/guide.pdf#page=16" rel="noreferrer">Open at page 16</a></p>
    </tessera-guide-slip>
  </div>`,
  play: ({ canvasElement }) => untouched(canvasElement),
};

/** Marked earlier: silent. */
export const Read: Story = {
  args: { course: 'slip-read' },
  play: async ({ canvasElement }) => {
    await untouched(canvasElement);
    progressStore().record({ course: 'slip-read', module: 'stories', kind: 'read', id: 'vision', detail: 'yes' });
    await settle(canvasElement);
  },
};

/** Marked just now: it says so once the device has it. */
export const JustMarked: Story = { args: { course: 'slip-marked' }, play: ({ canvasElement }) => markAnew(canvasElement) };

/** The mark was set and taken away again. */
export const TakenAway: Story = { args: { course: 'slip-taken' }, play: ({ canvasElement }) => markAnew(canvasElement).then(() => mark(canvasElement)) };

/** A section without guide pages has the checkbox alone. */
export const WithoutPages: Story = { args: { course: 'slip-plain', slip: { ...slipIn.en, pages: '', href: '' } } };

/** Pages of a companion guide name the source that they follow. */
export const Follows: Story = {
  args: { course: 'slip-follows', slip: { ...slipIn.en, follows: { text: 'These follow: the city’s own guide, pages 5–8', href: 'https://example.org/source.pdf#page=5' } } },
};

/** From a course JSON. */
export const FromCourse: Story = { render: () => html`<tessera-guide-slip src=${courseUrl} module="vision-and-parks" item="shared-vision"></tessera-guide-slip>` };

/** The course did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-guide-slip src="/no-such-course.json" module="vision-and-parks" item="shared-vision"><p>Read pages 16–19 of the guide.</p></tessera-guide-slip>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[part="problem"]')),
};

/** Storage was refused: the mark lasts until the page is closed, and the slip says so. */
export const StorageRefused: Story = {
  args: { course: 'slip-refused' },
  parameters: alone(420),
  play: async ({ canvasElement }) => {
    await untouched(canvasElement);
    await withoutStorage(() => mark(canvasElement));
  },
};

/** In a margin, a phone and a page. */
export const Sizes: Story = sizes({ render: one }, [200, 288, 720]);

/** Its words, and those of the page, in every language. */
export const Languages: Story = languages({ render: one, play: markAnew });

/** Custom properties as controls, and two worked palettes. */
export const Theming: Story = theming({ render: one, play: markAnew });
