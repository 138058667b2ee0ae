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
