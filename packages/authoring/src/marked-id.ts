import { folded, isSlug } from '@tessera-learning/core';
import type { Heading, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Placed, Source } from './source.js';

/** A heading's or list item's words and the id behind them. The id is empty if there is none, which is reported. */
export interface Marked {
  readonly title: string;
  readonly id: string;
  /** Where the id stands, or the words if there is none. */
  readonly place: Placed;
}

/** Reads `Words of the heading {#the-id}`; the words are plain text. */
export function readMarked(node: Heading | Paragraph, what: string, source: Source): Marked {
  const words = plainWords(node, what, source);
  const start = words.endsWith('}') ? words.lastIndexOf('{#') : -1;
  const title = (start < 0 ? words : words.slice(0, start)).trim();
  if (title === '') source.problem('missing-text', node, `This ${what} has no words: write some before its id.`);
  if (start < 0) return { title, id: noId(node, words, what, source), place: node };
  const id = words.slice(start + 2, -1);
  const place = markPlace(node, words.length - start);
  return { title, id: checkedId(id, place, source), place };
}

/** Text without marks; what is more than that is reported. */
export function plainWords(node: Heading | Paragraph, what: string, source: Source): string {
  const marked = node.children.find((child) => child.type !== 'text' && child.type !== 'break' && child.type !== 'html');
  if (marked) source.problem('plain-text', marked, `This ${what} is plain text: take out emphasis, links and code.`);
  return folded(toString(node, { includeHtml: false, includeImageAlt: false }));
}

/** An id as it is written, or empty, which is reported. */
export function checkedId(id: string, place: Placed, source: Source): string {
  const isId: boolean = isSlug(id);
  if (isId) return id;
  source.problem('invalid-id', place, `“${id}” is not an id: use lower-case letters, digits and single hyphens, 64 at most, for example “way-of-looking”.`);
  return '';
}

function noId(node: Heading | Paragraph, words: string, what: string, source: Source): '' {
  const cure = words.includes('{#')
    ? 'nothing may follow its id on the same line; leave an empty line after it'
    : 'end it with one in braces, for example {#way-of-looking}';
  source.problem('missing-id', node, `This ${what} has no id of its own: ${cure}.`);
  return '';
}

/** The mark is what the node ends with, and it is typed as it reads. */
function markPlace(node: Heading | Paragraph, length: number): Placed {
  const end = node.children.at(-1)?.position?.end;
  return end && end.column > length ? { line: end.line, column: end.column - length } : node;
}
