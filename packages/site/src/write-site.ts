import { landingPage } from './landing.js';
import { languageChoicePage } from './language-choice.js';
import { modulePage } from './module-page.js';
import { notFoundPage } from './not-found.js';
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
  const view = (edition: SiteEdition, path: string): View => ({ name, editions, edition, path, strings: stringsFor(edition.language) });
  return new Map([
    ['index.html', languageChoicePage(view(first, 'index.html'))],
    ...editions.flatMap((edition) => editionPages(edition, (path) => view(edition, path))),
    ['404.html', notFoundPage({ ...view(first, '404.html'), base })],
  ]);
}

function editionPages({ language, course, pages }: SiteEdition, at: (path: string) => View): (readonly [string, string])[] {
  const landing = landingPath(language);
  const texts = pages.filter((page) => page.id !== 'landing').map((page) => ({ page, path: pagePath(language, page.id) }));
  const modules = course.modules.map((module) => ({ module, path: modulePath(language, module.id) }));
  return [
    [landing, landingPage(at(landing))],
    ...modules.map(({ module, path }) => [path, modulePage(at(path), module)] as const),
    ...texts.map(({ page, path }) => [path, textPage(at(path), page)] as const),
  ];
}
