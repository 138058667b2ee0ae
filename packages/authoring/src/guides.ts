import type { Edition, Guide, Origin } from '@tessera-learning/core';
import type { GuideCopy } from './guide-copy.js';
import { rangeFault, readPageRange, type PageRange } from './page-range.js';
import type { Placed, Source } from './source.js';

/** A guide, and what only its readers here need to know. */
export interface GuideEntry {
  readonly guide: Guide;
  /** Page ranges that the original course itself names. */
  readonly confirmed: readonly PageRange[];
  /** What is known of each edition beyond the course file. */
  readonly copies: ReadonlyMap<Edition, GuideCopy>;
}

/** Pages of a guide that an author named. */
export interface GuidePages {
  readonly guide: Guide;
  readonly edition: Edition;
  readonly copy: GuideCopy;
  readonly range: PageRange;
  /** First of the pages in the PDF, from 1, if there is one. */
  readonly pdfPage: number | undefined;
  readonly href: string;
  readonly origin: Origin;
}

/** The guides of a course, as one language sees them. */
export class Guides {
  constructor(private readonly entries: readonly GuideEntry[], private readonly language: string) {}

  /** The guide that is meant when none is named. */
  get first(): Guide | undefined {
    return this.entries[0]?.guide;
  }

  /** Finds pages; an unknown guide or a page that it does not have is reported, and `undefined`. */
  pages(range: PageRange, id: string | undefined, place: Placed, source: Source, guidePlace = place): GuidePages | undefined {
    const entry = id === undefined ? this.entries[0] : this.entries.find(({ guide }) => guide.id === id);
    const edition = entry && editionFor(entry.guide, this.language);
    if (!entry || !edition) {
      source.problem('unknown-reference', id === undefined ? place : guidePlace, `${id === undefined ? 'The course has no guide' : `There is no guide “${id}”`}: ${this.#cure()}.`);
      return undefined;
    }
    const fault = rangeFault(range, edition.pages);
    if (fault) source.problem('page-beyond-guide', place, fault);
    return fault ? undefined : found(entry, edition, range);
  }

  /** Reads `6`, `5-8` or `other-guide/6`, as they stand behind `guide:`. */
  reference(text: string, place: Placed, source: Source): GuidePages | undefined {
    const slash = text.lastIndexOf('/');
    const range = readPageRange(text.slice(slash + 1));
    if (range) return this.pages(range, slash < 0 ? undefined : text.slice(0, slash), place, source);
    source.problem('unknown-reference', place, `“guide:${text}” names no page: write guide:6, guide:5-8 or guide:another-guide/6.`);
    return undefined;
  }

  #cure(): string {
    const ids = new Set(this.entries.map(({ guide }) => guide.id).filter(Boolean));
    return ids.size > 0 ? `name one of ${[...ids].join(', ')}, or add it to course.yaml` : 'add one to course.yaml under “guides”';
  }
}

/** The edition in the language of the course, otherwise the first. */
export function editionFor(guide: Guide, language: string): Edition | undefined {
  return guide.editions.find((edition) => edition.language === language) ?? guide.editions[0];
}

/** A PDF opens at the page, a web page at its top. */
function found(entry: GuideEntry, edition: Edition, range: PageRange): GuidePages {
  const { address, format, pdfOffset = 0 } = edition;
  const pdfPage = format === 'pdf' ? range.from + pdfOffset : undefined;
  const href = pdfPage === undefined ? address : `${address.split('#')[0]}#page=${pdfPage}`;
  return { guide: entry.guide, edition, copy: entry.copies.get(edition) ?? {}, range, pdfPage, href, origin: originOf(entry, range) };
}

function originOf({ confirmed }: GuideEntry, { from, to }: PageRange): Origin {
  return confirmed.some((range) => range.from <= from && to <= range.to) ? 'confirmed' : 'ours';
}
