import type { Course } from '@tessera-learning/core';
import { nothing } from 'lit';
import type { CourseStrings } from './strings/strings.js';

/** Language and direction of some words; nothing where they are those around them. */
export interface Mark {
  readonly lang: string | typeof nothing;
  readonly dir: 'ltr' | 'rtl' | typeof nothing;
}

/** Everything that the parts of a course need to show themselves. The mark is that of the course's text. */
export interface CourseView extends Mark {
  readonly course: Course;
  /** Address of the course JSON, which the elements inside ask for too: it is fetched once. */
  readonly src: string;
  /** Level of the title's heading. */
  readonly level: number;
  readonly strings: CourseStrings;
  /** The mark of our own words, where the course's are around them. */
  readonly place: Mark;
}

const SAME: Mark = { lang: nothing, dir: nothing };
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Marks for a course on a page in another language; where they agree the page has its say. */
export function marksOf(course: string, place: string): Mark & Pick<CourseView, 'place'> {
  if (primary(course) === primary(place)) return { ...SAME, place: SAME };
  return { ...markOf(course), place: markOf(place) };
}

function markOf(lang: string): Mark {
  return { lang, dir: RIGHT_TO_LEFT.has(primary(lang)) ? 'rtl' : 'ltr' };
}

function primary(language: string): string {
  return language.split('-')[0] as string;
}
