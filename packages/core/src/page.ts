import type { RichText } from './rich-text.js';

/** A page of text beside the modules: the landing page, privacy, accessibility. */
export interface Page {
  /** Slug; `landing` is the front page of a language. */
  readonly id: string;
  readonly title: string;
  /** A short line above the title. May be empty. */
  readonly kicker: string;
  /** The sentence or two under the title; also the description for search engines. */
  readonly lead: string;
  /** Short facts under the lead. */
  readonly facts: readonly string[];
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly body: RichText;
  /** Parts that stand side by side, each under a heading of its own. */
  readonly parts: readonly PagePart[];
  /** What the site puts into this section. */
  readonly element?: PageElement;
}

/** What a section can ask the site for: elements, papers for the IT desk, and parts written from the catalogue of an academy. */
export type PageElement = (typeof PAGE_ELEMENTS)[number];
export const PAGE_ELEMENTS = ['saved-data', 'content-policies', 'privacy-manifest', 'academy-planner', 'academy-groups', 'academy-topics', 'academy-services', 'academy-past'] as const;

export interface PagePart {
  readonly title: string;
  readonly body: RichText;
}
