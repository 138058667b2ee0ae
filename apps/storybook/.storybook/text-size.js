import { html } from 'lit';

/** Text of twice the size, as a browser's own setting for text makes it (WCAG 1.4.4). */
export const textSize = (story, { globals }) => (globals.textSize === '100' ? story() : html`<div style="font-size: ${globals.textSize}%">${story()}</div>`);
