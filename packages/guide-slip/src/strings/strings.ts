import type { KitStrings } from '@tessera-learning/element-kit';

/** Everything the slip says. Words in HTML are shown as they are; the others are made for a course's reading. */
export interface GuideSlipStrings extends KitStrings {
  readonly read: string;
  /** On a slip without pages, where "this" would point at nothing. */
  readonly readSection: string;
  readonly saved: string;
  readonly lead: string;
  /** How many pages and how long it takes. */
  readonly note: (pages: number, minutes: number) => string;
  /** Opens at the page, or the guide as a whole where an address cannot name a page. */
  readonly openAt: (page: number) => string;
  readonly open: string;
  /** The source that these pages follow. */
  readonly follows: (source: string) => string;
}
