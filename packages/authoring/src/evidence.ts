import { folded, safeAddress, type Evidence, type Follows, type Reading } from '@tessera-learning/core';
import type { LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Addresses } from './addresses.js';
import { Attributes } from './directive.js';
import type { GuidePages } from './guides.js';
import { lettersOf } from './letters.js';
import { readPageRange } from './page-range.js';
import type { Source } from './source.js';
import type { Videos } from './videos.js';
import { evidenceText, pagesText } from './words.js';

/** What directives that point at a proof need to know. */
export interface ProofContext {
  readonly source: Source;
  readonly addresses: Addresses;
  readonly language: string;
  readonly videos: Videos;
}

/** Reads `::read{pages="3-5" minutes=15 follows="another-guide/5-8"}`. */
export function readReading(node: LeafDirective, { source, addresses, language }: ProofContext): Reading | undefined {
  const attributes = new Attributes(node, source);
  attributes.only(['pages', 'minutes', 'guide', 'follows']);
  const minutes = attributes.whole('minutes');
  const pages = namedPages(attributes, source, addresses);
  const follows = attributes.get('follows') === undefined ? undefined : readFollows(attributes, { source, addresses, language });
  if (!pages) return undefined;
  const { guide, range, href, origin } = pages;
  return { guide: guide.id, from: range.from, to: range.to, minutes, origin, text: pagesText(range, language), href, ...(follows ? { follows } : {}) };
}

/** The named source of the pages to read: a guide and its pages. */
function readFollows(attributes: Attributes, { source, addresses, language }: Omit<ProofContext, 'videos'>): Follows | undefined {
  const [, id, written = ''] = /^(.+)\/([^/]*)$/.exec(attributes.get('follows') ?? '') ?? [];
  const range = readPageRange(written);
  const place = attributes.place('follows');
  if (id === undefined || !range) source.problem('directive-value', place, 'Name a guide and its pages: follows="another-guide/5-8".');
  const pages = id === undefined || !range ? undefined : addresses.guides.pages(range, id, place, source);
  return pages && { text: evidenceText(pages.range, language, pages.guide.title), href: pages.href, origin: pages.origin };
}

/** Reads `::evidence{pages="5-8"}`, `::evidence{video=its-id at="1:12"}` or `::evidence[Words of the link]{source="https://…"}`. */
export function readEvidence(node: LeafDirective, context: ProofContext): Evidence | undefined {
  const attributes = new Attributes(node, context.source);
  attributes.only(['pages', 'guide', 'words', 'source', 'video', 'at']);
  const [kind = 'pages', more] = ['source', 'video', 'pages'].filter((name) => attributes.get(name) !== undefined);
  if (more !== undefined) context.source.problem('directive-value', attributes.place(more), 'Name pages, a moment of a video or a source, one of them: write a second ::evidence for another.');
  if (kind === 'source') return sourceEvidence(node, attributes, context);
  if (node.children.length > 0) context.source.problem('directive-value', node, 'The words of a link to the guide or a video write themselves: take out the brackets, or add source="https://…".');
  return kind === 'video' ? context.videos.moment(attributes, node, context.source, context.language) : guideEvidence(attributes, context);
}

function guideEvidence(attributes: Attributes, { source, addresses, language }: ProofContext): Evidence | undefined {
  const pages = namedPages(attributes, source, addresses);
  if (!pages) return undefined;
  refuseStrangeWords(attributes, pages, source);
  const title = pages.guide === addresses.guides.first ? undefined : pages.guide.title;
  return { kind: 'guide', text: evidenceText(pages.range, language, title), href: pages.href };
}

/** Words that prove the answer are looked up where the guide travels with the course; learners read them there. */
function refuseStrangeWords(attributes: Attributes, { copy, pdfPage, range }: GuidePages, source: Source): void {
  const words = attributes.get('words');
  const pages = pdfPage === undefined ? undefined : copy.pages?.slice(pdfPage - 1, pdfPage + range.to - range.from);
  if (words !== undefined && lettersOf(words) === '') source.problem('directive-value', attributes.place('words'), 'Copy a few words of the page that prove the answer, or take “words” out.');
  if (words === undefined || !pages || pages.some((text) => lettersOf(text).includes(lettersOf(words)))) return;
  source.problem('reference-page', attributes.place('words'), `The guide does not say “${words}” there: copy a few words of the page that prove the answer.`);
}

function sourceEvidence(node: LeafDirective, attributes: Attributes, { source }: ProofContext): Evidence | undefined {
  const text = folded(toString(node, { includeHtml: false }));
  if (text === '') source.problem('directive-value', node, 'A source needs words for its link: ::evidence[Words]{source="https://…"}.');
  const href = safeAddress(attributes.get('source'));
  if (href !== undefined && /^https?:/i.test(href)) return { kind: 'source', text, href };
  source.problem('forbidden-address', attributes.place('source'), 'A source is on another site: write its whole address, beginning with https:// and without a user name.');
  return undefined;
}

function namedPages(attributes: Attributes, source: Source, addresses: Addresses): GuidePages | undefined {
  const range = readPageRange(attributes.get('pages') ?? '');
  const place = attributes.place('pages');
  if (range) return addresses.guides.pages(range, attributes.get('guide'), place, source, attributes.place('guide'));
  source.problem('directive-value', place, 'Name the pages as the guide prints them: pages="6" or pages="5-8".');
  return undefined;
}
