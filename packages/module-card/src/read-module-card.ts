import { folded, safeAddress } from '@tessera-learning/core';
import type { ModuleCard } from './module-card-html.js';

/** Reads the plain HTML of a card; `undefined` if there is no heading with a link in it, as the link is what a card is for. */
export function readModuleCard(host: Element): ModuleCard | undefined {
  const link = headingOf(host)?.querySelector('a');
  const href = safeAddress(link?.getAttribute('href'));
  if (!link || href === undefined) return undefined;
  return {
    label: textOf(host.querySelector('[data-label]')),
    title: textOf(link),
    href,
    summary: textOf(host.querySelector('[data-summary]')),
    meta: [...host.querySelectorAll('[data-meta]')].map(textOf),
  };
}

/** The level of the heading that the page's author chose. */
export function readHeadingLevel(host: Element): number | undefined {
  const heading = headingOf(host);
  return heading ? Number(heading.localName[1]) : undefined;
}

function headingOf(host: Element): Element | null {
  return host.querySelector('h1, h2, h3, h4, h5, h6');
}

function textOf(element: Element | null): string {
  return folded(element?.textContent ?? '');
}
