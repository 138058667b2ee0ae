import { settle, untouched } from '@tessera-learning/element-kit/story-kit';
import '@tessera-learning/elements/define';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../colours/colour-desk.js';

/** Pick the colours of your site, see how they stand out, and copy the CSS. */
export default {
  title: 'Guides/Colours for your site',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};

/** One question is answered and one is open, so that the colours of answers and of a filled button can be seen. */
export const Desk: StoryObj = {
  render: () => html`<colour-desk></colour-desk>`,
  play: async ({ canvasElement }) => {
    const { renderRoot, updateComplete } = canvasElement.querySelector('colour-desk') as HTMLElement & { renderRoot: HTMLElement; updateComplete: Promise<boolean> };
    await updateComplete;
    await untouched(renderRoot);
    for (const { shadowRoot } of renderRoot.querySelectorAll('tessera-quiz')) {
      shadowRoot?.querySelector<HTMLInputElement>('input[value="festival"]')?.click();
      await settle(renderRoot);
      shadowRoot?.querySelector<HTMLButtonElement>('[part="check"]')?.click();
    }
    await settle(renderRoot);
  },
};
