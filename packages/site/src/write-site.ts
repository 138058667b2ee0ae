import { mapAddresses } from '@tessera-learning/core';
import { contentsPage } from './look-up/contents.js';
import { examplesPage } from './look-up/examples.js';
import { glossaryPage } from './look-up/glossary.js';
import { INDEX_FILE, searchIndex } from './look-up/search-index.js';
import { searchPage } from './look-up/search.js';
import { courseFrames } from './frame/course-frames.js';
import { moduleFrames } from './frame/module-frames.js';
import { landingPage } from './landing.js';
import { languageChoicePage } from './language-choice.js';
import { modulePage } from './module-page.js';
import { notFoundPage } from './not-found.js';
import { manifestOf } from './papers/manifest.js';
import { MANIFEST_FILE } from './papers/papers-html.js';
import { relative } from './relative.js';
import { landingPath, modulePath, ownPages, ownPath, pagePath, workbookPath, type SiteEdition, type SiteOptions, type View } from './site.js';
import { robotsTxt, sitemapXml } from './sitemap.js';
import { stringsFor } from './strings/index.js';
import type { OwnPage } from './strings/look-up.js';
import { textPage } from './text-page.js';
import { workbookPage } from './workbook/workbook.js';

/**
 * Writes every page of a site: path from its root, parted by `/`, → HTML; and the search index, what the site keeps and asks for
 * (`privacy.json`), and, where the address of the site is known, `sitemap.xml` and `robots.txt`. Stylesheet, fonts, icon and script are not among
 * them; pages look for them in `assets/`.
 * @param editions one for each language; the first is the one that visitors of the root meet first
 * @throws {RangeError} without any edition
 */
export function writeSite(editions: readonly SiteEdition[], options: SiteOptions = {}): ReadonlyMap<string, string> {
  const [first] = editions;
  if (!first) throw new RangeError('A site needs at least one edition');
  const { name = 'Tessera', base = '/', address, questions } = options;
  const view = (edition: SiteEdition, path: string): View => {
    const local = mapAddresses(edition, (address) => relative(path, address));
    return { name, editions, edition: local, path, strings: stringsFor(edition.language), questions };
  };
  const pages = new Map([
    ['index.html', languageChoicePage(view(first, 'index.html'))],
    ...editions.flatMap((edition) => editionPages(edition, (path) => view(edition, path))),
    ['404.html', notFoundPage({ ...view(first, '404.html'), base })],
  ]);
  const manifest = [MANIFEST_FILE, `${JSON.stringify(manifestOf(editions), undefined, 2)}\n`] as const;
  const files = address === undefined ? [] : [['sitemap.xml', sitemapXml([...pages.keys()], address)], ['robots.txt', robotsTxt(address)]] as const;
  return new Map([...pages, manifest, ...files]);
}

const OWN: Readonly<Record<OwnPage, (view: View) => string>> = {
  glossary: glossaryPage,
  examples: examplesPage,
  search: searchPage,
  contents: contentsPage,
  workbook: (view) => workbookPage(view, 'learner'),
};

function editionPages(edition: SiteEdition, at: (path: string) => View): (readonly [string, string])[] {
  const { language, course, pages } = edition;
  const landing = landingPath(language);
  const texts = pages.map(({ id }) => id).filter((id) => id !== 'landing');
  return [
    [landing, landingPage(at(landing))],
    ...course.modules.map(({ id }) => written(modulePath(language, id), at, (view) => modulePage(view, byId(view.edition.course.modules, id)))),
    ...texts.map((id) => written(pagePath(language, id), at, (view) => textPage(view, byId(view.edition.pages, id)))),
    ...ownPages(edition).map((id) => written(ownPath(language, id), at, OWN[id])),
    written(workbookPath(language, 'facilitator'), at, (view) => workbookPage(view, 'facilitator')),
    ...courseFrames(language).map(([path, write]) => written(path, at, write)),
    ...course.modules.flatMap((module) => moduleFrames(language, module).map(([path, write]) => written(path, at, (view) => write(view, byId(view.edition.course.modules, module.id))))),
    // As seen from the page that loads it.
    [INDEX_FILE(language), searchIndex(at(ownPath(language, 'search')))],
  ];
}

function written(path: string, at: (path: string) => View, write: (view: View) => string): readonly [string, string] {
  return [path, write(at(path))];
}

/** As the page's own view has it, with addresses as seen from there. */
function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  return all.find((each) => each.id === id) as T;
}
