import { folded } from '@tessera-learning/core';
import type { Reflection } from './reflection-html.js';

/** A list item counts also without its attribute: it must not vanish because somebody forgot it. */
const QUESTIONS = '[data-consideration], li:not(li li)';

/** Reads the plain HTML of questions to consider; `undefined` if there are none. The inverse of `reflectionHtml`. */
export function readReflection(host: Element): Reflection | undefined {
  const considerations = [...host.querySelectorAll(QUESTIONS)].map((item) => ({ id: item.getAttribute('data-consideration') ?? '', prompt: words(item) }));
  const lead = [...host.querySelectorAll('p')].filter((paragraph) => !paragraph.closest(QUESTIONS)).map(words).join(' ');
  return considerations.length > 0 ? { heading: words(host.querySelector('h1, h2, h3, h4, h5, h6')), lead, considerations } : undefined;
}

function words(element: Element | null): string {
  return folded(element?.textContent ?? '');
}
