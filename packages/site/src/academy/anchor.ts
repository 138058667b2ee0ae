import type { PageElement } from '@tessera-learning/core';

/** What a section can ask for from a catalogue. */
export type AcademyPart = Extract<PageElement, `academy-${string}`>;

export function isAcademyPart(element: PageElement): element is AcademyPart {
  return element.startsWith('academy-');
}

/** The anchor of an entry. No slug holds an underscore, so no section can have it too. */
export function anchorOf(part: AcademyPart, id: string): string {
  return `${part}_${id}`;
}
