import { html, type Html, type Module, type ModuleTime } from '@tessera-learning/core';
import type { View } from './site.js';

/** The minutes of a module and what they are made of, if that is known; one part alone is no sum. */
export function minutesHtml({ strings }: View, { minutes, time }: Module): Html {
  const parts = (Object.keys(strings.timeParts) as (keyof ModuleTime)[]).filter((part) => time && time[part] > 0);
  if (!time || parts.length < 2) return html``;
  return html`<p class="time soft">${strings.timeSum(minutes, parts.map((part) => strings.timeParts[part](time[part])))}</p>`;
}
