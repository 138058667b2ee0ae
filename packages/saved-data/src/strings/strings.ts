import type { FactKind, ProgressFileError } from '@tessera-learning/core';

/** Everything the element says. Functions where a number or a name comes in. */
export interface SavedDataStrings {
  readonly nothing: string;
  /** Where only a permit is kept. */
  readonly noProgress: string;
  /** What is kept, in one sentence. */
  readonly summary: (answers: number, read: number, notes: number, plans: number) => string;
  readonly onDevice: string;
  readonly untilClosed: string;
  readonly details: (entries: number) => string;
  /** The course may show the player of another site without asking. */
  readonly permitted: (site: string) => string;
  readonly forbid: (site: string) => string;
  readonly forbidden: string;
  readonly module: string;
  readonly step: string;
  readonly what: string;
  /** One entry in plain words. `detail` is as it is kept, `text` a note's words. */
  readonly entry: (kind: FactKind, detail: string, text: string | undefined) => string;
  readonly export: string;
  readonly exported: (file: string) => string;
  readonly import: string;
  /** How many entries were new, how many rows could not be read, how many belong to another course. */
  readonly imported: (added: number, skipped: number, foreign: number) => string;
  /** Where new entries could not be stored. */
  readonly importedUntilClosed: string;
  readonly importError: Readonly<Record<ProgressFileError | 'unreadable', string>>;
  readonly delete: string;
  readonly confirm: (entries: number) => string;
  readonly confirmDelete: string;
  readonly keep: string;
  readonly kept: string;
  readonly deleted: string;
  readonly notDeleted: string;
  readonly nothingToDelete: string;
}
