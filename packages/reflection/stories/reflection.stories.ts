import { sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { LONGEST, type ReflectionElement } from '../src/index.js';
import '../src/define.js';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;
const place = { course: 'reflections', module: 'stories' };

/** Questions as a page holds them: plain HTML inside the element. */
const questions = (): TemplateResult => html`<tessera-reflection course="reflections" module="stories">
  <h3>Questions to consider</h3>
  <p>There is no right answer here. Write for yourself, or leave it empty.</p>
  <ul>
    <li data-consideration="in-public">Who in your city has said in public that diversity is something to build on? What did they say?</li>
    <li data-consideration="not-working">Whom would you ask first, if you wanted to hear that the vision is not working?</li>
  </ul>
</tessera-reflection>`;

/** Questions about one's own city, with notes that stay on this device. */
const meta: Meta<ReflectionElement> = {
  title: 'Elements/Reflection',
  component: 'tessera-reflection',
  argTypes: { considerations: { control: 'object' } },
  render: questions,
};
export default meta;

type Story = StoryObj<ReflectionElement>;

const OURS = 'Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.';

const earlier = (text: string): void => void progressStore().record({ ...place, kind: 'noted', id: 'in-public', detail: 'story', text });

async function rootOf(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('tessera-reflection') as ReflectionElement;
  await element.updateComplete;
  return element.renderRoot as ShadowRoot;
}

/** Writes into the first field and leaves it. */
async function write(canvas: HTMLElement, text: string): Promise<ShadowRoot> {
  const root = await rootOf(canvas);
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 100));
  return root;
}

/** Nothing written yet. */
export const Empty: Story = { play: () => progressStore().forget('reflections') };

/** A note of an earlier day. */
export const WithNotes: Story = { play: () => earlier(OURS) };

/** Written just now: it says so once the device has it. */
export const Saved: Story = { play: async ({ canvasElement }) => void (await write(canvasElement, OURS)) };

/** A long note: the field grows with it. */
export const Long: Story = { play: () => earlier(`${OURS}\n\n`.repeat(8)) };

/** Longer than a note can be: every word stays in the field, and it is said that it is not being saved. */
export const TooLong: Story = { play: async ({ canvasElement }) => void (await write(canvasElement, 'again and '.repeat(LONGEST / 10 + 1))) };

/** Deleted just now, and not yet gone for good. */
export const Deleted: Story = {
  play: async ({ canvasElement }) => {
    const root = await write(canvasElement, OURS);
    root.querySelector<HTMLButtonElement>('[part="delete"]')?.click();
  },
};

/** Deleted, and brought back. */
export const Undone: Story = {
  play: async ({ canvasElement }) => {
    const root = await write(canvasElement, OURS);
    root.querySelector<HTMLButtonElement>('[part="delete"]')?.click();
    await rootOf(canvasElement);
    root.querySelector<HTMLButtonElement>('button')?.click();
  },
};

/** Another tab stored other words while this field was in use. */
export const OtherTab: Story = {
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = OURS;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    earlier('The mayor, and the head of the library.');
  },
};

/** Storage was refused: notes last until the page is closed, and it says so. */
export const MemoryOnly: Story = {
  play: async ({ canvasElement }) => {
    const refused = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    const [set, begin] = [Storage.prototype.setItem, IDBDatabase.prototype.transaction];
    const { open } = IDBFactory.prototype;
    Storage.prototype.setItem = IDBDatabase.prototype.transaction = IDBFactory.prototype.open = refused;
    await write(canvasElement, OURS);
    Storage.prototype.setItem = set;
    IDBDatabase.prototype.transaction = begin;
    IDBFactory.prototype.open = open;
  },
};

/** On a dark page. */
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark; padding: 24px; background: #11141b; color: #f2f2ec">${questions()}</div>`,
  play: async ({ canvasElement }) => void (await write(canvasElement, OURS)),
};

/** As wide as a phone. */
export const Narrow: Story = {
  render: () => html`<div style="max-inline-size: 288px">${questions()}</div>`,
  play: async ({ canvasElement }) => void (await write(canvasElement, OURS)),
};

/** From a course JSON: the questions of one section. */
export const FromCourse: Story = {
  render: () => html`<tessera-reflection src=${courseUrl} module="vision-and-parks" item="to-strategy"></tessera-reflection>`,
};

/** The course did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-reflection src="/no-such-course.json" module="vision-and-parks"><p>Whom would you ask first?</p></tessera-reflection>`,
};

export const French: Story = {
  render: () => html`<div lang="fr">
    <tessera-reflection course="reflections" module="stories">
      <h3>Questions à méditer</h3>
      <p>Il n’y a pas de bonne réponse ici. Écrivez pour vous, ou laissez vide.</p>
      <ul><li data-consideration="in-public">Qui, dans votre ville, a dit en public que la diversité est une force ?</li></ul>
    </tessera-reflection>
  </div>`,
  play: async ({ canvasElement }) => void (await write(canvasElement, 'La maire, à l’ouverture de la bibliothèque.')),
};

/** Right to left. */
export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <tessera-reflection course="reflections" module="stories">
      <h3>أسئلة للتفكير</h3>
      <p>لا توجد إجابة صحيحة هنا. اكتب لنفسك أو اتركه فارغًا.</p>
      <ul><li data-consideration="in-public">من قال علنًا في مدينتك إن التنوع أساس نبني عليه؟</li></ul>
    </tessera-reflection>
  </div>`,
  play: async ({ canvasElement }) => void (await write(canvasElement, 'رئيسة البلدية، عند افتتاح المكتبة الجديدة.')),
};
