/**
 * What of a snippet is still in what was saved. Runs in a page: browsers know how HTML is read.
 * @returns {{ element: boolean, lost: string[], added: string[], inside: string[] }} `lost` and `added`: attributes of the piece itself, lost also if changed;
 *   `inside`: what within it is fewer than before, as `li`, `li[data-option]`, or `[data-kind] a` for links whose kind is said
 */
export function kept({ before, after, selector }) {
  const find = (html) => new DOMParser().parseFromString(html, 'text/html').querySelector(selector);
  const [old, now] = [find(before), find(after)];
  if (!now) return { element: false, lost: [], added: [], inside: [] };
  const namesOf = (each) => [each.localName, ...each.getAttributeNames().map((name) => `${each.localName}[${name}]`), ...(each.matches('[data-kind] a, a[data-kind]') ? ['[data-kind] a'] : [])];
  const counts = (piece) => {
    const found = {};
    for (const name of [...piece.querySelectorAll('*')].flatMap(namesOf)) found[name] = (found[name] ?? 0) + 1;
    return found;
  };
  const [had, has] = [counts(old), counts(now)];
  return {
    element: true,
    lost: old.getAttributeNames().filter((name) => now.getAttribute(name) !== old.getAttribute(name)).sort(),
    added: now.getAttributeNames().filter((name) => !old.hasAttribute(name)).sort(),
    inside: Object.keys(had).filter((name) => (has[name] ?? 0) < had[name]).sort(),
  };
}

/** Where words that were written on below a piece have come: `outside` it, `inside` it, or `nowhere`. Runs in a page. */
export function placeOf({ html, selector, words }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.textContent.includes(words)) return 'nowhere';
  return [...body.querySelectorAll(selector)].some((piece) => piece.textContent.includes(words)) ? 'inside' : 'outside';
}
