import type { Page } from '@tessera-learning/core';
import type { Catalogue } from '@tessera-learning/core/academy';
import type { Entry } from '../look-up/search-options.js';
import { anchorOf, isAcademyPart, type AcademyPart } from './anchor.js';

interface Found {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const FOUND: Readonly<Record<AcademyPart, (catalogue: Catalogue) => readonly Found[]>> = {
  // What the planner shows is made of the others.
  'academy-planner': () => [],
  'academy-groups': ({ groups }) => groups.map(({ id, title, gain, note = '' }) => ({ id, title, text: `${gain} ${note}`.trim() })),
  'academy-topics': ({ topics }) => topics,
  'academy-services': ({ services }) => services,
  'academy-past': ({ past }) => past.map(({ id, title, when, place, text }) => ({ id, title, text: `${when}, ${place}. ${text}` })),
};

/** What the search finds of the catalogue: the entries that a page shows. */
export function academyEntries(catalogue: Catalogue | undefined, { sections, title: where }: Page, path: string): Omit<Entry, 'id'>[] {
  return sections.flatMap(({ element }) => {
    if (!catalogue || !element || !isAcademyPart(element)) return [];
    return FOUND[element](catalogue).map(({ id, title, text }) => ({ kind: 'page' as const, title, where, text, href: `${path}#${anchorOf(element, id)}` }));
  });
}
