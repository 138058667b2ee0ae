import type { Kind } from '../look-up/search-options.js';

/** The pages that the site writes itself. */
export type OwnPage = 'glossary' | 'examples' | 'search' | 'workbook' | 'contents';

/** What glossary, examples, search and contents say. Words in braces are filled in by a script. */
export interface LookUpStrings {
  /** What the pages are called, in the header too. */
  readonly own: Readonly<Record<OwnPage, string>>;
  readonly glossary: string;
  readonly glossaryLead: string;
  /** Before the sections that use a term. */
  readonly usedIn: string;
  readonly examples: string;
  readonly examplesLead: (count: number) => string;
  readonly examplesNote: string;
  readonly whatCitiesDid: string;
  /** Behind the source of an example of which no more was seen. */
  readonly listed: string;
  readonly areas: string;
  readonly aboutInCourse: string;
  readonly contents: string;
  readonly contentsLead: string;
  readonly modules: string;
  readonly besides: string;
  readonly quizOf: (questions: number) => string;
  readonly searchLead: string;
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly searchHint: string;
  /** With {count} and {query}. */
  readonly searchFound: string;
  readonly searchNone: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}
