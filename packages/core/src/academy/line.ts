/** Characters that no line needs, and that hide what it says: controls, and overrides of the direction of text (Unicode UAX #9). */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** The longest title of a day or a slot, in characters. */
export const LONGEST_TITLE = 200;

/** One line of text as it is kept and shown: names stay in their own script, white space is folded but where it must not break. */
export function line(text: string): string {
  return text.replace(HIDDEN, ' ').replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

/** A line that is no longer than a title may be; no character is cut in two. */
export function titleLine(text: string): string {
  return [...line(text)].slice(0, LONGEST_TITLE).join('').trim();
}
