import type { KitStrings } from '@tessera-learning/element-kit';

/** Everything the reflection says. Words in HTML are shown as they are; heading and lead stand over a course's questions. */
export interface ReflectionStrings extends KitStrings {
  readonly heading: string;
  readonly lead: string;
  readonly saved: string;
  readonly delete: string;
  readonly deleted: string;
  readonly notDeleted: string;
  readonly undo: string;
  readonly otherTab: string;
  /** `most`: the longest note, in characters, as the language writes numbers. */
  readonly tooLong: (most: string) => string;
  readonly export: string;
  readonly exported: (file: string) => string;
  readonly notExported: string;
}
