import { html } from 'lit';

/** A place of 320 CSS pixels (WCAG 1.4.10). Elements look at their place and not at the window, so this shows what a phone shows. */
export const width = (story, { globals }) => (globals.width === 'full' ? story() : html`<div class="narrow" style="inline-size: ${globals.width}px">${story()}</div>`);
