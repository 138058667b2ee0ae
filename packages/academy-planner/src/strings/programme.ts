import type { Conflict, Mode } from '@tessera-learning/core/academy';
import type { FileKind } from '../take-away/files.js';
import type { PaperStrings } from './paper.js';

/** Everything that a programme says on the screen. What stands on paper too is in `PaperStrings`. */
export interface ProgrammeStrings {
  readonly paper: PaperStrings;
  readonly kicker: string;
  readonly whoIsIn: Readonly<Record<Mode, string>>;
  readonly topics: (count: number) => string;
  readonly things: (count: number) => string;
  readonly add: string;
  readonly print: string;
  readonly saveAs: string;
  readonly files: Readonly<Record<FileKind, string>>;
  readonly mail: string;
  readonly undo: string;
  readonly redo: string;
  readonly dayShown: string;
  readonly agenda: string;
  readonly choose: string;
  readonly edit: (title: string) => string;
  readonly fromCatalogue: string;
  readonly slotTitle: string;
  readonly dayTitle: string;
  readonly dayBegin: string;
  readonly minutes: string;
  readonly kind: string;
  readonly onDay: string;
  readonly earlier: string;
  readonly later: string;
  readonly drop: string;
  readonly done: string;
  readonly newTitle: string;
  readonly toLookAt: string;
  readonly conflicts: Readonly<Record<Conflict['code'], (day: number, minutes: string, title: string) => string>>;
  readonly addUndone: string;
  readonly addedModules: (count: number) => string;
  readonly noneUndone: string;
  readonly said: {
    readonly proposed: (days: number) => string;
    /** Where a session is by now. */
    readonly at: (title: string, day: number, times: string) => string;
    readonly dropped: (title: string) => string;
    readonly undone: string;
    readonly redone: string;
    readonly opened: (title: string) => string;
    readonly exported: (file: string) => string;
    readonly noDates: string;
  };
  readonly openErrors: Readonly<Record<'unreadable' | 'large' | 'damaged' | 'newer' | 'foreign', (place: string) => string>>;
}
