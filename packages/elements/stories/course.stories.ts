import { anatomy, languages, sizes, theming, type Place } from '@tessera-learning/element-kit/story-kit';
import { progressStore } from '@tessera-learning/progress-store';
import { recordAct, sharedStore } from '@tessera-learning/progress-store/lean';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { CourseElement } from '../src/index.js';
import '../src/define-course.js';
import { arabicCourse, frenchCourse } from '../testing/other-languages.js';
import { addressWith, wholeCourse } from '../testing/whole-course.js';

const src = addressWith(wholeCourse);
const courseIn = { en: src, fr: addressWith(frenchCourse), ar: addressWith(arabicCourse) };

/** A whole course in one page, from one tag and the address of the course. */
const meta: Meta<CourseElement> = {
  title: 'Elements/Course',
  component: 'tessera-course',
  // The README of the collection has it under this heading.
  parameters: { use: 'A whole course' },
  args: { src, module: '', headingLevel: 2 },
  render: ({ src, module, headingLevel }) => html`<tessera-course .src=${src} .module=${module || undefined} .headingLevel=${headingLevel}></tessera-course>`,
};
export default meta;

type Story = StoryObj<CourseElement>;

/** The course, its elements and their words each arrive a moment later. */
async function ready(canvas: HTMLElement): Promise<void> {
  const root = (canvas.querySelector('tessera-course') as CourseElement).renderRoot;
  for (let turn = 0; turn < 40 && !root.querySelector('[role="heading"], [role="alert"]'); turn += 1) await new Promise((done) => setTimeout(done, 25));
  await new Promise((done) => setTimeout(done, 300));
}

const contents = ({ language }: Place): TemplateResult => html`<tessera-course src=${courseIn[language]}></tessera-course>`;

/** From the contents to every module and back. */
export const Playground: Story = { play: ({ canvasElement }) => ready(canvasElement) };

/** The parts of an open module. */
export const Anatomy: Story = anatomy({ render: () => html`<tessera-course src=${src} module="vision-and-parks"></tessera-course>`, play: ready }, new URL('../custom-elements.json', import.meta.url));

/** A whole course in one page: nothing else is on it. */
export const WholeCourse: Story = {
  play: async ({ canvasElement }) => {
    await progressStore().forget('whole');
    await ready(canvasElement);
  },
};

/** A module is open: text, film with guide pages, questions to consider, quiz, and the way on. */
export const OneModule: Story = { args: { module: 'vision-and-parks' }, play: ({ canvasElement }) => ready(canvasElement) };

/** A module with a film in its section, an example of a city, and a list. */
export const AnotherModule: Story = { args: { module: 'talking' }, play: ({ canvasElement }) => ready(canvasElement) };

/** Some steps are done: the tiles, the cards and the way on say so. */
export const WithProgress: Story = {
  play: async ({ canvasElement }) => {
    await progressStore().forget('whole');
    for (const [kind, id, detail] of [['read', 'shared-vision', 'yes'], ['answered', 'vision', 'public']] as const) {
      await recordAct(sharedStore(), { course: 'whole', module: 'vision-and-parks', kind, id, detail }).saved;
    }
    await ready(canvasElement);
  },
};

/** In a column as narrow as a phone. */
export const Narrow: Story = {
  render: () => html`<div style="max-inline-size: 288px"><tessera-course src=${src} module="vision-and-parks"></tessera-course></div>`,
  play: ({ canvasElement }) => ready(canvasElement),
};

/** The address does not answer: a message, a way to try again, and what the page wrote stays. */
export const SourceMissing: Story = {
  render: () => html`<tessera-course src="/no-such-course.json"><p>The course can also be read <a href="https://example.org/course">on its own pages</a>.</p></tessera-course>`,
  play: ({ canvasElement }) => ready(canvasElement),
};

/** The course does not hold the module that the tag names. */
export const ModuleMissing: Story = {
  render: () => html`<tessera-course src=${src} module="no-such-module"><p>The course can also be read on its own pages.</p></tessera-course>`,
  play: ({ canvasElement }) => ready(canvasElement),
};

/** A course in French on a page in French. */
export const French: Story = {
  render: () => html`<div lang="fr"><tessera-course src=${addressWith(frenchCourse)} module="parc"></tessera-course></div>`,
  play: ({ canvasElement }) => ready(canvasElement),
};

/** Text that runs from right to left. */
export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><tessera-course src=${addressWith(arabicCourse)} module="parc"></tessera-course></div>`,
  play: ({ canvasElement }) => ready(canvasElement),
};

/** A course in one language on a page in another: the course's text keeps its language and direction. */
export const OtherLanguage: Story = {
  render: () => html`<div lang="en"><tessera-course src=${addressWith(arabicCourse)} module="parc"></tessera-course></div>`,
  play: ({ canvasElement }) => ready(canvasElement),
};

/** In columns of three widths: cards stand below one another, then side by side. */
export const Sizes: Story = sizes({ render: contents, play: ready });

/** Each in the language of its place. */
export const Languages: Story = languages({ render: contents, play: ready });

/** With its own colours, and in two palettes. */
export const Theming: Story = theming({ render: contents, play: ready });
