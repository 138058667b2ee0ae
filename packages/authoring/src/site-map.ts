import { toString } from 'mdast-util-to-string';
import type { LanguageFiles } from './language-files.js';
import type { Document } from './read-document.js';

/** A page of the site: `landing`, `page:privacy` or `module:building`. */
export type PageKey = string;

/** What links of one language can lead to. */
export interface SiteMap {
  /** The anchors of each page; `undefined` for one whose file could not be read. */
  readonly anchors: ReadonlyMap<PageKey, ReadonlySet<string> | undefined>;
  /** The page that each author file ends up on; files as seen from the folder of the language, with `/`. */
  readonly files: ReadonlyMap<string, PageKey>;
}

/** Names that are taken, as the site writes these pages itself. */
export const OWN_PAGES = ['modules', 'landing', 'glossary', 'examples', 'search', 'workbook', 'contents'] as const;

/** Anchors that the site itself sets; no section may be called the same. */
export const SITE_ANCHORS = { landing: ['modules', 'guide'], page: [], module: ['quiz'] } as const;

/** Goes through the files of a language before any link is compiled. */
export function siteMapOf({ modules, pages, glossary, examples }: LanguageFiles): SiteMap {
  const anchors = new Map<PageKey, ReadonlySet<string> | undefined>();
  const files = new Map<string, PageKey>();
  for (const { id, text } of modules) {
    const key = `module:${id}`;
    anchors.set(key, anchorsOf(text, SITE_ANCHORS.module));
    files.set(`modules/${id}/module.md`, key).set(`modules/${id}/quiz.md`, key);
  }
  for (const { id, text } of pages) {
    const key = pageKey(id);
    anchors.set(key, anchorsOf(text, id === 'landing' ? SITE_ANCHORS.landing : SITE_ANCHORS.page));
    files.set(id === 'landing' ? 'landing.md' : `pages/${id}.md`, key);
  }
  for (const id of ['search', 'workbook', 'contents']) anchors.set(`page:${id}`, new Set());
  if (glossary) anchors.set('page:glossary', anchorsOf(glossary.text, []));
  if (glossary) files.set('glossary.md', 'page:glossary');
  if (examples.length > 0) anchors.set('page:examples', anchorsOfAll(examples));
  for (const { id } of examples) files.set(`examples/${id}.md`, 'page:examples');
  return { anchors, files };
}

/** All examples stand on one page, under the names of their files. */
function anchorsOfAll(files: LanguageFiles['examples']): ReadonlySet<string> | undefined {
  const all = files.map(({ id, text }) => anchorsOf(text, [id]));
  return all.some((each) => each === undefined) ? undefined : new Set(all.flatMap((each) => [...(each ?? [])]));
}

export function pageKey(id: string): PageKey {
  return id === 'landing' ? id : `page:${id}`;
}

/** The address of a page from the folder of its language. */
export function pathOf(key: PageKey): string {
  const [kind, id] = key.split(':');
  if (id === undefined) return 'index.html';
  return kind === 'module' ? `modules/${id}/index.html` : `${id}/index.html`;
}

/** The ids of a file's sections and videos, as they are written: whether they are good ids is asked elsewhere. */
function anchorsOf(document: Document | undefined, more: readonly string[]): ReadonlySet<string> | undefined {
  if (!document) return undefined;
  const written = document.root.children.flatMap((node) => {
    if (node.type === 'leafDirective' && node.name === 'video') return node.attributes?.['id'] ?? [];
    const words = node.type === 'heading' && node.depth === 2 ? toString(node).trimEnd() : '';
    return words.endsWith('}') && words.includes('{#') ? [words.slice(words.lastIndexOf('{#') + 2, -1)] : [];
  });
  return new Set([...written, ...more]);
}
