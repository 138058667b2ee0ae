/** What was found, as the page shows it. */
export interface Entry {
  readonly id: number;
  readonly kind: Kind;
  readonly title: string;
  /** What it stands in: the module of a section, the years of an example. May be empty. */
  readonly where: string;
  readonly text: string;
  /** From the search page. */
  readonly href: string;
}

export type Kind = 'module' | 'section' | 'term' | 'example' | 'video' | 'page';

/** For the index and its reader alike: both have to cut words in the same way. */
export const OPTIONS = {
  fields: ['title', 'where', 'text'],
  storeFields: ['kind', 'title', 'where', 'text', 'href'],
  /** Without accents and case: “Neuchatel” finds Neuchâtel. */
  processTerm: (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  /** What is typed so far finds longer words; from five letters on a slip of one letter is forgiven. */
  searchOptions: {
    prefix: true,
    fuzzy: (term: string): number | false => (term.length > 4 ? 0.2 : false),
    boost: { title: 3, where: 1.2 },
    combineWith: 'AND' as const,
  },
};
