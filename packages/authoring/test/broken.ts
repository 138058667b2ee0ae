import type { Edit } from './broken-course.js';

/** The sample course with something wrong, and what a reader has to find. */
export interface Broken {
  readonly what: string;
  readonly edits: readonly Edit[];
  /** `file:line:column rule`, and nothing else. */
  readonly found: readonly string[];
}

export const change = (what: string, file: string, from: string, to: string, ...found: string[]): Broken => ({ what, edits: [{ file, from, to }], found });
export const whole = (what: string, file: string, to: string | Uint8Array, ...found: string[]): Broken => ({ what, edits: [{ file, to }], found });
export const gone = (what: string, file: string, ...found: string[]): Broken => ({ what, edits: [{ file }], found });
