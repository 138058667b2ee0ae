import { isSlug } from '@tessera-learning/core';

/** What is wrong with an element, by what it is about. */
const said = new WeakMap<Element, Map<string, string>>();

/**
 * Tells the person who builds the page what to write, not twice in a row: on the console, and in the page where that person looks at it.
 * Learners see the content unchanged. No message says that what was wrong is mended.
 */
export function complain(element: Element, message: string, about = ''): void {
  const all = said.get(element) ?? new Map<string, string>();
  if ((all.get(about) ?? '') === message) return;
  said.set(element, all.set(about, message));
  if (message) console.error(`<${element.localName}>: ${message}`, element);
  // Words in the page are much code for a page in order: it comes when there is something to say. Without it the console has said it.
  import('./editor-note.js').then(({ tellEditor }) => tellEditor(element, all), () => undefined);
}

/** Word processors write “x” for "x": the marks become part of the value, which ends at its first blank. A label in quotes of its own has blanks. */
export function refuseTypographicQuotes(element: Element): void {
  const quoted = [...element.attributes].find(({ value }) => /^[“”„]\S*$/.test(value));
  complain(element, quoted ? `write ${quoted.name}="…" with straight quotes.` : '', 'quotes');
}

/** Whether the element has the slugs that facts are kept under; if not, it is said what to write. */
export function hasSlugs(element: Element, slugs: object): boolean {
  return Object.entries(slugs).every(([name, value]) => {
    const isGood = isSlug(value);
    complain(element, isGood ? '' : `write ${name}="…" on it (a-z, 0-9 and hyphens).`, name);
    return isGood;
  });
}
