import type { Term } from '@tessera-learning/core';
import { placed, refuseTwice, type FileContext } from './file-context.js';
import { readMarked } from './marked-id.js';
import { refuseStray, underHeadings } from './outline.js';
import type { Document } from './read-document.js';

/** Reads glossary.md: a heading for each term, its meaning under it. By the alphabet of the language, whatever the order of the file. */
export function readGlossary({ head, root, source }: Document, context: FileContext): Term[] {
  head?.only([]);
  const { before, under } = underHeadings(root.children, 2, source);
  refuseStray(before, 'begin with a term, a heading of two signs (##)', source);
  if (under.length === 0) source.problem('missing-text', undefined, 'This glossary has no term: write one (## Term {#its-id}), or take the file away.');
  const terms = under.map(({ heading, nodes }) => {
    const { title, id, place } = readMarked(heading, 'term', source);
    if (nodes.length === 0) source.problem('missing-text', heading, 'This term has no meaning: write a sentence or two under it.');
    return placed({ id, title, text: context.text.compile(nodes) }, place, context);
  });
  refuseTwice(terms, 'term', context);
  return terms.sort((one, other) => one.title.localeCompare(other.title, context.language));
}
