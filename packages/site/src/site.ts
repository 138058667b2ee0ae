import type { Course, Library, Page } from '@tessera-learning/core';
import type { Catalogue } from '@tessera-learning/core/academy';
import { relative } from './relative.js';
import type { SiteStrings } from './strings/index.js';
import type { OwnPage } from './strings/look-up.js';

/** A course in one language, with its pages of text. */
export interface SiteEdition {
  /** BCP 47 tag; also the name of the folder that the pages are in. */
  readonly language: string;
  /** Relative addresses count from the site's root; a page is written with them as seen from itself. */
  readonly course: Course;
  /** `landing`, and any others: `privacy`, `accessibility` and `webmaster` are linked from every page where they exist. */
  readonly pages: readonly Page[];
  /** Glossary and city examples, if the course has some. */
  readonly library?: Library;
  /** What the academy is planned from, if the course has one: pages of text ask for its parts. */
  readonly catalogue?: Catalogue;
}

export interface SiteOptions {
  /** What stands beside the mark. Default `Tessera`. */
  readonly name?: string;
  /**
   * Where the site is served, for `404.html` alone: a server sends that page for addresses at any depth, so it cannot be
   * relative to its own. Default `/`.
   */
  readonly base?: string;
  /**
   * The whole address of the site's root, with a slash at its end: for `sitemap.xml` and `robots.txt`, which are not written
   * without it.
   */
  readonly address?: string;
  /** Where learners may ask a question: `mailto:` or `https:`. Without it no page offers that. */
  readonly questions?: string;
}

/** What a page is written from. */
export interface View {
  readonly name: string;
  readonly editions: readonly SiteEdition[];
  readonly edition: SiteEdition;
  /** Path of this page from the site's root. */
  readonly path: string;
  readonly strings: SiteStrings;
  readonly questions?: string | undefined;
  /** Where addresses begin, on a page that cannot know its own depth. */
  readonly base?: string;
}

/** The address of a file of the site, as this page has to write it. */
export function linkTo(view: View, file: string): string {
  return view.base === undefined ? relative(view.path, file) : `${view.base}${file}`;
}

export const landingPath = (language: string): string => `${language}/index.html`;
export const modulePath = (language: string, id: string): string => `${language}/modules/${id}/index.html`;
export const pagePath = (language: string, id: string): string => (id === 'landing' ? landingPath(language) : `${language}/${id}/index.html`);
export const ownPath = (language: string, id: OwnPage): string => `${language}/${id}/index.html`;

/** For whom a workbook is. */
export type Edition = 'learner' | 'facilitator';
export const workbookPath = (language: string, edition: Edition): string => (edition === 'learner' ? ownPath(language, 'workbook') : `${language}/workbook/facilitator/index.html`);

/** The pages that the site writes itself for an edition, in the order of menus. */
export function ownPages({ library }: SiteEdition): OwnPage[] {
  const has: Readonly<Record<OwnPage, boolean>> = {
    examples: (library?.examples.length ?? 0) > 0,
    glossary: (library?.terms.length ?? 0) > 0,
    workbook: true,
    search: true,
    contents: true,
  };
  return (Object.keys(has) as OwnPage[]).filter((id) => has[id]);
}
