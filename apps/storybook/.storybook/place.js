import { html } from 'lit';

/** Colour scheme, language and direction are the place's: elements take them from round about. */
export const place = (story, { globals: { scheme, language, direction }, viewMode }) => {
  // The page of a story alone is its place too: its margins have the same ground.
  if (viewMode === 'story') document.documentElement.style.colorScheme = scheme;
  return html`<div class="place" lang=${language} dir=${direction} style="color-scheme: ${scheme}">${story()}</div>`;
};
