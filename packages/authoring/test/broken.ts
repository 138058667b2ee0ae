import type { Edit } from './broken-course.js';

/** The sample course with something wrong, and what a reader has to find. */
export interface Broken {
  readonly what: string;
  readonly edits: readonly Edit[];
  /** `file:line:column rule`, and nothing else. */
  readonly found: readonly string[];
  /** Words of the messages, if that matters. */
  readonly says?: readonly string[];
}

export const change = (what: string, file: string, from: string | RegExp, to: string, ...found: string[]): Broken => ({ what, edits: [{ file, from, to }], found });
export const whole = (what: string, file: string, to: string | Uint8Array, ...found: string[]): Broken => ({ what, edits: [{ file, to }], found });
export const gone = (what: string, file: string, ...found: string[]): Broken => ({ what, edits: [{ file }], found });

/** English alone, for what would be another thing in French. */
export const ALONE: readonly Edit[] = [
  { file: 'course.yaml', from: '[en, fr]', to: '[en]' },
  { file: 'course.yaml', from: ', fr: Bons voisins', to: '' },
];

/**
 * The ordinary run reads a broken course for each rule of a table. npm run test:all reads one for every row: there are some four hundred,
 * which takes minutes.
 */
export function tried(rows: readonly Broken[]): readonly Broken[] {
  const seen = new Set<string>();
  if (process.env['TESSERA_ALL']) return rows;
  return rows.filter(({ found }) => {
    const fresh = found.map(ruleOf).filter((rule) => !seen.has(rule));
    for (const rule of fresh) seen.add(rule);
    return fresh.length > 0 || found.length === 0;
  });
}

/** `en/modules/greeting/quiz.md:1:1 one-right-answer` → `one-right-answer`. */
function ruleOf(found: string): string {
  return found.slice(found.lastIndexOf(' ') + 1);
}
