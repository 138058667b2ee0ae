import { html } from 'lit';
import { playOf } from './in-turn.js';
import { captioned, type KitStory, type Shown } from './place.js';

/** A small phone with the page's margins, a column beside something, a column alone. */
const WIDTHS = [288, 480, 720];

/** The element in places of several widths. It looks at its own place and not at the window. */
export function sizes(shown: Shown, widths: readonly number[] = WIDTHS): KitStory {
  return {
    render: () => html`<div style="display: grid; gap: 40px">
      ${widths.map((width) => captioned(`${width} px`, shown.render({ key: `w${width}`, language: 'en' }), `max-inline-size: ${width}px`))}
    </div>`,
    play: playOf(shown),
  };
}
