const said = new WeakMap<Element, Set<string>>();

/** Tells the person who builds the page what to write, once per element and message. Learners see the content unchanged. */
export function complain(element: Element, message: string): void {
  const before = said.get(element) ?? new Set();
  if (before.has(message)) return;
  said.set(element, before.add(message));
  console.error(`<${element.localName}>: ${message}`, element);
}

/** Complains about every missing attribute; `true` if all are there. */
export function hasAttributes(element: Element, wanted: Readonly<Record<string, string | undefined>>): boolean {
  const missing = Object.entries(wanted).filter(([, value]) => !value);
  for (const [name] of missing) complain(element, `write ${name}="…" on it (lower-case letters, digits and hyphens), so that answers have a place.`);
  return missing.length === 0;
}
