import { isSlug } from '@tessera-learning/core';

/** A place in a course: the contents or a module, and in it a section, a video or `quiz`. */
export interface Place {
  /** Empty for the contents. */
  readonly module: string;
  /** Empty for the top. */
  readonly part: string;
}

/**
 * The address of a place, for a link that opens in a new tab or is copied. A plain click never follows it: the page's own address
 * stays as it is.
 */
export function addressOf(course: string, module = '', part = ''): string {
  return `${location.href.split('#')[0] as string}#${course}/${module}${part && `#${part}`}`;
}

/** The place in this course that an address of this page names; what follows it, as `&t=42`, is left out. */
export function placeAt(address: string, course: string): Place | undefined {
  const start = addressOf(course);
  if (!address.startsWith(start)) return undefined;
  const [module = '', part = ''] = address.slice(start.length).split('&')[0]?.split('#') ?? [];
  return [module, part].every((each) => each === '' || isSlug(each)) ? { module, part } : undefined;
}
