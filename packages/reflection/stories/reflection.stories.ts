import { sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { alone, anatomy, appears, elementsOf, languages, set, settle, sizes, theming, untouched, withoutStorage, type Language, type Place } from '@tessera-learning/element-kit/story-kit';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { LONGEST, type ReflectionElement } from '../src/index.js';
import { noteIn, questionsIn } from './content.js';
import '../src/define.js';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;
const OURS = noteIn('en');

/** Questions about one's own city, with notes that stay on this device. */
const meta: Meta<ReflectionElement> = {
  title: 'Elements/Reflection',
  component: 'tessera-reflection',
  args: { course: 'reflection', module: 'stories', headingLevel: 3 },
  render: (args) => html`<tessera-reflection ${set(args)}>${questionsIn('en')}</tessera-reflection>`,
};
export default meta;

type Story = StoryObj<ReflectionElement>;

/** A note of an earlier day, in the course of each element here. */
async function earlier(canvas: HTMLElement, text: string): Promise<void> {
  for (const { course = '' } of elementsOf(canvas)) progressStore().record({ course, module: 'stories', kind: 'noted', id: 'in-public', detail: 'story', text });
  await settle(canvas);
}

async function type(canvas: HTMLElement, text: string): Promise<HTMLTextAreaElement> {
  const field = await appears<HTMLTextAreaElement>(canvas, 'textarea');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return field;
}

/** Writes into the first field and leaves it. */
async function write(canvas: HTMLElement, text: string): Promise<void> {
  (await type(canvas, text)).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 100));
  await settle(canvas);
}

async function writeAnew(canvas: HTMLElement, text = OURS): Promise<void> {
  await untouched(canvas);
  await write(canvas, text);
}

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  (await appears<HTMLButtonElement>(canvas, selector)).click();
  await settle(canvas);
}

const one = ({ key, language }: Place): TemplateResult => html`<tessera-reflection course="reflection-${key}" module="stories">${questionsIn(language)}</tessera-reflection>`;
const inItsLanguage = (canvas: HTMLElement): Promise<void> => writeAnew(canvas, noteIn((canvas.closest<HTMLElement>('[lang]')?.lang ?? 'en') as Language));

/** What another tab wrote comes while this field is in use. */
async function disagree(canvas: HTMLElement): Promise<void> {
  await untouched(canvas);
  await type(canvas, OURS);
  await earlier(canvas, 'The mayor, and the head of the library.');
}

/** Every attribute and property of the element. */
export const Playground: Story = { play: ({ canvasElement }) => untouched(canvasElement) };

/** With a note of one's own and another tab's version of it, when every part is there. */
export const Anatomy: Story = anatomy({ render: one, play: disagree }, new URL('../custom-elements.json', import.meta.url));

/** Nothing written yet. */
export const Empty: Story = { args: { course: 'reflection-empty' }, play: ({ canvasElement }) => untouched(canvasElement) };

/** A note of an earlier day. */
export const WithNotes: Story = { args: { course: 'reflection-notes' }, play: ({ canvasElement }) => untouched(canvasElement).then(() => earlier(canvasElement, OURS)) };

/** Written just now: it says so once the device has it. */
export const Saved: Story = { args: { course: 'reflection-saved' }, play: ({ canvasElement }) => writeAnew(canvasElement) };

/** A long note: the field grows with it. */
export const Long: Story = { args: { course: 'reflection-long' }, play: ({ canvasElement }) => untouched(canvasElement).then(() => earlier(canvasElement, `${OURS}\n\n`.repeat(8))) };

/** Longer than a note can be: every word stays in the field, and it is said that it is not being saved. */
export const TooLong: Story = { args: { course: 'reflection-too-long' }, play: ({ canvasElement }) => writeAnew(canvasElement, 'again and '.repeat(LONGEST / 10 + 1)) };

/** Deleted just now, and not yet gone for good. */
export const Deleted: Story = { args: { course: 'reflection-deleted' }, play: ({ canvasElement }) => writeAnew(canvasElement).then(() => press(canvasElement, '[part="delete"]')) };

/** Deleted, and brought back. */
export const Undone: Story = {
  args: { course: 'reflection-undone' },
  play: ({ canvasElement }) => writeAnew(canvasElement).then(() => press(canvasElement, '[part="delete"]')).then(() => press(canvasElement, 'button')),
};

/** Another tab stored other words while this field was in use. */
export const OtherTab: Story = { args: { course: 'reflection-tab' }, play: ({ canvasElement }) => disagree(canvasElement) };

/** Storage was refused: notes last until the page is closed, and it says so. */
export const StorageRefused: Story = {
  args: { course: 'reflection-refused' },
  parameters: alone(620),
  play: async ({ canvasElement }) => {
    await untouched(canvasElement);
    await withoutStorage(() => write(canvasElement, OURS));
  },
};

/** From a course JSON: the questions of one section. */
export const FromCourse: Story = { render: () => html`<tessera-reflection src=${courseUrl} module="vision-and-parks" item="to-strategy"></tessera-reflection>` };

/** The course did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-reflection src="/no-such-course.json" module="vision-and-parks"><p>Whom would you ask first?</p></tessera-reflection>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[part="problem"]')),
};

/** In a phone, a column and a page. */
export const Sizes: Story = sizes({ render: one, play: (canvas) => writeAnew(canvas) });

/** The element's words in every language; a note takes the direction of what is written. */
export const Languages: Story = languages({ render: one, play: inItsLanguage });

/** Custom properties as controls, and two worked palettes. */
export const Theming: Story = theming({ render: one, play: (canvas) => writeAnew(canvas) });
