import { safeAddress, type Evidence, type Reading } from '@tessera-learning/core';
import type { LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Addresses } from './addresses.js';
import { Attributes } from './directive.js';
import type { GuidePages } from './guides.js';
import { readPageRange } from './page-range.js';
import type { Source } from './source.js';
import { evidenceText, pagesText } from './words.js';

/** What directives that point at a proof need to know. */
export interface ProofContext {
  readonly source: Source;
  readonly addresses: Addresses;
  readonly language: string;
}

/** Reads `::read{pages="5-8" minutes=15}`. */
export function readReading(node: LeafDirective, { source, addresses, language }: ProofContext): Reading | undefined {
  const attributes = new Attributes(node, source);
  attributes.only(['pages', 'minutes', 'guide']);
  const minutes = attributes.whole('minutes');
  const pages = namedPages(attributes, source, addresses);
  if (!pages) return undefined;
  const { guide, range, href, origin } = pages;
  return { guide: guide.id, from: range.from, to: range.to, minutes, origin, text: pagesText(range, language), href };
}

/** Reads `::evidence{pages="5-8"}` or `::evidence[Words of the link]{source="https://…"}`. */
export function readEvidence(node: LeafDirective, context: ProofContext): Evidence | undefined {
  const attributes = new Attributes(node, context.source);
  attributes.only(['pages', 'guide', 'source']);
  return attributes.get('source') === undefined ? guideEvidence(node, attributes, context) : sourceEvidence(node, attributes, context);
}

function guideEvidence(node: LeafDirective, attributes: Attributes, { source, addresses, language }: ProofContext): Evidence | undefined {
  if (node.children.length > 0) source.problem('directive-value', node, 'The words of a link to the guide write themselves: take out the brackets, or add source="https://…".');
  const pages = namedPages(attributes, source, addresses);
  if (!pages) return undefined;
  const title = pages.guide === addresses.guides.first ? undefined : pages.guide.title;
  return { kind: 'guide', text: evidenceText(pages.range, language, title), href: pages.href };
}

function sourceEvidence(node: LeafDirective, attributes: Attributes, { source }: ProofContext): Evidence | undefined {
  const text = toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim();
  if (text === '') source.problem('directive-value', node, 'A source needs words for its link: ::evidence[Words]{source="https://…"}.');
  if (attributes.get('pages') !== undefined) source.problem('directive-value', attributes.place('pages'), 'Name pages or a source, not both: write a second ::evidence.');
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
