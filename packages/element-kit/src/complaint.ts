import { isSlug } from '@tessera-learning/core';

const said = new WeakMap<Element, string>();

/** Tells the person who builds the page what to write, not twice in a row. Learners see the content unchanged. */
export function complain(element: Element, message: string): void {
  if (said.get(element) === message) return;
  said.set(element, message);
  console.error(`<${element.localName}>: ${message}`, element);
}

/** Whether the element has the slugs that facts are kept under; if not, it is said what to write. */
export function hasSlugs(element: Element, slugs: object): boolean {
  return Object.entries(slugs).every(([name, value]) => {
    if (isSlug(value)) return true;
    complain(element, `write ${name}="…" on it (a-z, 0-9 and hyphens).`);
    return false;
  });
}
