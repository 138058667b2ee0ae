import type { FactKind } from './fact.js';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/**
 * What the keys of facts look like, for whoever checks what a device holds: the source of a regular expression, without anchors.
 * @param courses ids of courses; slugs, so nothing in them needs escaping
 */
export function factKeyPattern(courses: readonly string[], kinds: readonly FactKind[]): string {
  return `${oneOf(courses)}:${SLUG}\\|${oneOf(kinds)}\\|${SLUG}\\|[^|]*\\|[1-9]\\d{0,14}`;
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? words.join('') : `(?:${words.join('|')})`;
}
