import { mapAddresses } from '@tessera-learning/core';
import { landingPage } from './landing.js';
import { languageChoicePage } from './language-choice.js';
import { modulePage } from './module-page.js';
import { notFoundPage } from './not-found.js';
import { relative } from './relative.js';
import { landingPath, modulePath, pagePath, type SiteEdition, type SiteOptions, type View } from './site.js';
import { stringsFor } from './strings/index.js';
import { textPage } from './text-page.js';

/**
 * Writes every page of a site: path from its root, parted by `/`, → HTML. Stylesheet, fonts, icon and script are not among
 * them; pages look for them in `assets/`.
 * @param editions one for each language; the first is the one that visitors of the root meet first
 * @throws {RangeError} without any edition
 */
export function writeSite(editions: readonly SiteEdition[], options: SiteOptions = {}): ReadonlyMap<string, string> {
  const [first] = editions;
  if (!first) throw new RangeError('A site needs at least one edition');
  const { name = 'Tessera', base = '/' } = options;
  const view = (edition: SiteEdition, path: string): View => {
    const local = mapAddresses(edition, (address) => relative(path, address));
    return { name, editions, edition: local, path, strings: stringsFor(edition.language) };
  };
  return new Map([
    ['index.html', languageChoicePage(view(first, 'index.html'))],
    ...editions.flatMap((edition) => editionPages(edition, (path) => view(edition, path))),
    ['404.html', notFoundPage({ ...view(first, '404.html'), base })],
  ]);
}

function editionPages({ language, course, pages }: SiteEdition, at: (path: string) => View): (readonly [string, string])[] {
  const landing = landingPath(language);
  const texts = pages.map(({ id }) => id).filter((id) => id !== 'landing');
  return [
    [landing, landingPage(at(landing))],
    ...course.modules.map(({ id }) => written(modulePath(language, id), at, (view) => modulePage(view, byId(view.edition.course.modules, id)))),
    ...texts.map((id) => written(pagePath(language, id), at, (view) => textPage(view, byId(view.edition.pages, id)))),
  ];
}

function written(path: string, at: (path: string) => View, write: (view: View) => string): readonly [string, string] {
  return [path, write(at(path))];
}

/** As the page's own view has it, with addresses as seen from there. */
function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  return all.find((each) => each.id === id) as T;
}
