import { folded, safeAddress, type Example, type Known } from '@tessera-learning/core';
import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { Attributes } from './directive.js';
import { placed, type FileContext } from './file-context.js';
import { readMarked } from './marked-id.js';
import { refuseStray, underHeadings, type Under } from './outline.js';
import type { Document } from './read-document.js';

const KNOWN: readonly Known[] = ['described', 'listed'];

type Sourced = Pick<Example, 'year' | 'known' | 'source'>;

const NO_SOURCE: Sourced = { year: '', known: 'listed', source: { text: '', href: '' } };

/** Reads a file of examples/: a heading for each place, its `::source`, and what is known. */
export function readExamples({ root, source }: Document, context: FileContext): Example[] {
  const { before, under } = underHeadings(root.children, 2, source);
  refuseStray(before, 'begin with a place, a heading of two signs (##)', source);
  if (under.length === 0) source.problem('missing-text', undefined, 'This file has no example: write one (## Place {#its-id}), or take the file away.');
  return under.map((each) => readExample(each, context));
}

/** What is missing is a gap: the example is there, so that nothing else is reported for want of it. */
function readExample({ heading, nodes }: Under, context: FileContext): Example {
  const { title, id, place } = readMarked(heading, 'place', context.source);
  const [first, ...more] = nodes.filter(isSource);
  const others = nodes.filter((node) => !isSource(node));
  for (const node of more) context.source.problem('directive-value', node, 'An example has one ::source: keep the one that says most.');
  if (others.length === 0) context.source.problem('missing-text', heading, 'This example says nothing: write what the city did, no longer than it is known.');
  if (!first) context.source.problem('missing-evidence', heading, 'Say where this is known from: ::source[Words of the link]{year="2014" known="described" address="https://…"}');
  return placed({ id, place: title, ...(first ? readSourceOf(first, context) : NO_SOURCE), text: context.text.compile(others) }, place, context);
}

function readSourceOf(node: LeafDirective, { source }: FileContext): Sourced {
  const attributes = new Attributes(node, source);
  attributes.only(['year', 'known', 'address']);
  const year = attributes.get('year')?.trim() ?? '';
  const known = KNOWN.find((each) => each === attributes.get('known'));
  const text = folded(toString(node, { includeHtml: false }));
  const href = safeAddress(attributes.get('address'));
  if (year === '') source.problem('directive-value', attributes.place('year'), 'A source needs the year as it is known: year="2014", year="since 2018", or year="year not given".');
  if (!known) source.problem('directive-value', attributes.place('known'), 'Say how well this is known: known="described", or known="listed" if only an entry of a list was seen.');
  if (text === '') source.problem('directive-value', node, 'A source needs words for its link: ::source[About the campaign]{…}.');
  if (href === undefined || !/^https?:/i.test(href)) source.problem('forbidden-address', attributes.place('address'), 'A source is on another site: write its whole address, beginning with https:// and without a user name.');
  return { year, known: known ?? NO_SOURCE.known, source: { text, href: href ?? '' } };
}

function isSource(node: RootContent): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'source';
}
