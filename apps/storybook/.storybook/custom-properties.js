import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** Controls of custom properties write them round the story, as a page's stylesheet does. */
export const customProperties = (story, { args }) => {
  const own = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  return own.length > 0 ? html`<div style=${styleMap(Object.fromEntries(own))}>${story()}</div>` : story();
};
