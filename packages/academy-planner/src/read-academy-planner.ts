import { readCatalogue, type Catalogue } from '@tessera-learning/core/academy';

const known = new WeakMap<Element, { readonly text: string; readonly catalogue: Catalogue }>();

/**
 * Reads the block of JSON inside the element; `undefined` if there is none. The inverse of `academyPlannerHtml`. The same text gives the
 * same object: a page may translate the words around it, or move the element.
 * @throws {Error} saying what is wrong with it
 */
export function readAcademyPlanner(host: Element): Catalogue | undefined {
  const text = host.querySelector('script[type="application/json"]')?.textContent;
  if (typeof text !== 'string') return undefined;
  const last = known.get(host);
  if (last?.text === text) return last.catalogue;
  const catalogue = readCatalogue(JSON.parse(text));
  known.set(host, { text, catalogue });
  return catalogue;
}
