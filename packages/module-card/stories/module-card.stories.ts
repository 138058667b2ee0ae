import { sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { anatomy, appears, elementsOf, languages, set, settle, sizes, theming, untouched, type Place } from '@tessera-learning/element-kit/story-kit';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ModuleCardElement } from '../src/index.js';
import { cardIn } from './content.js';
import '../src/define.js';

const ITEMS = 'read:shared-vision read:to-strategy answered:vision answered:parks';
const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;

/** A module: one link, and how far the learner is, in words and as a tile that fills from its middle. */
const meta: Meta<ModuleCardElement> = {
  title: 'Elements/Module card',
  component: 'tessera-module-card',
  args: { course: 'card', module: 'stories', items: ITEMS, order: 2, headingLevel: 3, current: false, card: cardIn.en },
  render: (args) => html`<tessera-module-card ${set(args)}></tessera-module-card>`,
};
export default meta;

type Story = StoryObj<ModuleCardElement>;

/** The first steps of the outline are done, in the course of each card here. */
async function did(canvas: HTMLElement, count: number): Promise<void> {
  await untouched(canvas);
  for (const { course = '' } of elementsOf(canvas)) {
    for (const token of ITEMS.split(' ').slice(0, count)) {
      const [kind, id] = token.split(':') as ['read' | 'answered', string];
      progressStore().record({ course, module: 'stories', kind, id, detail: kind === 'read' ? 'yes' : 'public' });
    }
  }
  await settle(canvas);
}

const one = ({ key, language }: Place): TemplateResult =>
  html`<tessera-module-card course="card-${key}" module="stories" items=${ITEMS} order="2" .card=${cardIn[language]}></tessera-module-card>`;

/** Every attribute and property of the element. */
export const Playground: Story = { play: ({ canvasElement }) => did(canvasElement, 0) };

/** Every part of a card that is begun. */
export const Anatomy: Story = anatomy({ render: one, play: (canvas) => did(canvas, 3) }, new URL('../custom-elements.json', import.meta.url));

/** As a page holds it: plain HTML inside the element. Nothing done yet: the bare bed. */
export const Untouched: Story = {
  render: () => html`<tessera-module-card course="card-untouched" module="stories" items=${ITEMS} order="2">
    <p data-label>Module 3</p>
    <h3><a href="#building">Building an intercultural city</a></h3>
    <p data-summary>From a shared vision to a strategy that departments can work with.</p>
    <p data-meta>About 90 minutes</p>
    <p data-meta>Guide pages 16–24</p>
  </tessera-module-card>`,
  play: ({ canvasElement }) => did(canvasElement, 0),
};

/** Three of four steps: words, squares, and an edge, since this is where the learner goes on. */
export const Begun: Story = { args: { course: 'card-begun' }, play: ({ canvasElement }) => did(canvasElement, 3) };

/** All steps done: the tile is whole. */
export const Finished: Story = { args: { course: 'card-finished' }, play: ({ canvasElement }) => did(canvasElement, 4) };

/** The page where the learner is. */
export const Current: Story = { args: { course: 'card-current', current: true } };

/** From a course JSON; the address of the page is the host's to give. */
export const FromCourse: Story = { render: () => html`<tessera-module-card src=${courseUrl} module="vision-and-parks" href="#vision-and-parks"></tessera-module-card>` };

/** The course did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-module-card src="/no-such-course.json" module="vision-and-parks"><p><a href="#module">Building an intercultural city</a></p></tessera-module-card>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[part="problem"]')),
};

/** In a grid of three, a phone and a page. */
export const Sizes: Story = sizes({ render: one, play: (canvas) => did(canvas, 1) }, [256, 288, 720]);

/** The picture stays as it is, everything else mirrors from right to left. */
export const Languages: Story = languages({ render: one, play: (canvas) => did(canvas, 2) });

/** Custom properties as controls, and two worked palettes. */
export const Theming: Story = theming({ render: one, play: (canvas) => did(canvas, 3) });
