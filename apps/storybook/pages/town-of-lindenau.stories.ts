import { takeHostLook } from '@tessera-learning/element-kit/host-look';
import { vision } from '@tessera-learning/element-kit/sample-course';
import { appears, settle, untouched } from '@tessera-learning/element-kit/story-kit';
import '@tessera-learning/elements/define';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { inTown } from '../lindenau/page.js';

/** A town's intranet with one question of ours. It has the town's font, colour and corners, and nobody wrote a line of CSS for it. */
export default {
  title: 'Guides/Town of Lindenau',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
};

const question = (course: string): TemplateResult => html`<tessera-quiz course=${course} module="week" heading-level="3" .quiz=${{ questions: [vision] }}></tessera-quiz>`;

/** The page is read once the element stands in it, as a page's script does with `data-look="host"`. */
async function choose(canvas: HTMLElement, option: string): Promise<void> {
  await untouched(canvas);
  takeHostLook(canvas.querySelector('tessera-quiz') as HTMLElement);
  (await appears<HTMLInputElement>(canvas, `input[value="${option}"]`)).click();
  await settle(canvas);
}

/** As wide as the place is: an answer that another one beats. */
export const Answered: StoryObj = {
  render: () => inTown(question('lindenau')),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'circle');
    (await appears<HTMLButtonElement>(canvasElement, '[part="check"]')).click();
    await settle(canvasElement);
  },
};

/** On a phone, before the answer is checked. */
export const OnAPhone: StoryObj = {
  render: () => html`<div style="max-inline-size: 390px">${inTown(question('lindenau-phone'))}</div>`,
  play: ({ canvasElement }) => choose(canvasElement, 'public'),
};
