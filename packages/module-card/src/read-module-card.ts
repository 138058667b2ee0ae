import { folded } from '@tessera-learning/core';
import type { CardContent } from './card-content.js';

/** Reads the plain HTML of a card; `undefined` if there is no heading with a link in it, as the link is what a card is for. */
export function readModuleCard(host: Element): CardContent | undefined {
  const heading = host.querySelector('h1, h2, h3, h4, h5, h6');
  const link = heading?.querySelector('a');
  // The browser's own reading of the address: nothing hides from it.
  if (!heading || !link || !/^(https?|mailto|file):$/.test(link.protocol)) return undefined;
  const words = (selector: string): string[] => [...host.querySelectorAll(selector)].map((element) => folded(element.textContent));
  const [label = ''] = words('[data-label]');
  const [summary = ''] = words('[data-summary]');
  const card = { label, title: folded(link.textContent), href: link.getAttribute('href') ?? '', summary, meta: words('[data-meta]') };
  return { card: () => card, headingLevel: Number(heading.localName[1]) };
}
