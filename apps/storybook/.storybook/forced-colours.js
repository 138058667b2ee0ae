import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { restore, take } from './forced-sheets.js';

/**
 * A page cannot switch forced colours on. This comes near: the elements' own rules for forced colours are made to apply, and text,
 * grounds and edges take the system's colours, on a dark ground. What the system itself draws differently is not shown.
 */
export const forcedColours = (story, { globals }) => {
  if (globals.forcedColours === 'off') {
    restore();
    return story();
  }
  return html`<div class="forced" style="color-scheme: dark" ${ref(follow)}>${story()}</div>`;
};

/** Elements come and render when they do: looked for as long as the story stands. */
function follow(wrapper) {
  if (!wrapper) return;
  const timer = setInterval(() => (wrapper.isConnected ? take(wrapper) : clearInterval(timer)), 100);
}
