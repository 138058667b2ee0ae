/** The letters and digits of a text alone: case, punctuation, hyphens and white space are how it was set, not what it says. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** One word of a text. */
export interface Word {
  readonly word: string;
  /** Where it begins in the text. */
  readonly offset: number;
}

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ word: match[0], offset: match.index }));
}
