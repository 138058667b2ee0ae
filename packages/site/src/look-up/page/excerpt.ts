import { OPTIONS } from '../search-options.js';

/** Letters shown around the first word that was found. */
const BEFORE = 60;
const LENGTH = 220;

/** A piece of a text around the first of the words, cut between words. */
export function excerpt(text: string, terms: readonly string[]): string {
  const first = wordsOf(text).find(({ word }) => isFound(word, terms))?.at ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const piece = text.slice(from, from + LENGTH);
  const end = from + LENGTH >= text.length ? piece : `${piece.slice(0, piece.lastIndexOf(' '))} …`;
  return from > 0 ? `… ${end}` : end;
}

/** The text with its found words marked. */
export function marked(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let done = 0;
  for (const { word, at } of wordsOf(text)) {
    if (!isFound(word, terms)) continue;
    parts.push(text.slice(done, at), Object.assign(document.createElement('mark'), { textContent: word }));
    done = at + word.length;
  }
  return [...parts, text.slice(done)];
}

function isFound(word: string, terms: readonly string[]): boolean {
  return terms.includes(OPTIONS.processTerm(word));
}

function wordsOf(text: string): { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ word: match[0], at: match.index }));
}
