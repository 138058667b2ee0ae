import type { Conflict, Plan } from '@tessera-learning/core/academy';
import type { Programme } from './programme.js';
import type { ProgrammeStrings } from './strings/programme.js';
import type { FileKind } from './take-away/files.js';

/** What can be done with a programme. */
export interface ProgrammeActs {
  readonly edit: (plan: Plan, said: string) => void;
  readonly pick: (what: Picked) => void;
  readonly add: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: () => void;
  readonly save: (kind: FileKind) => void;
  readonly showDay: (day: number) => void;
  readonly addUndone: () => void;
}

/** A slot by its id, or a day by its number from 0. */
export type Picked = { readonly slot: string } | { readonly day: number };

/** Everything that a programme shows on the screen. */
export interface ProgrammeView extends Programme {
  readonly strings: ProgrammeStrings;
  readonly level: number;
  readonly conflicts: readonly Conflict[];
  /** The day that is shown where there is room for one, from 0. */
  readonly dayShown: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether parts that are folded away are open: for paper. */
  readonly isPrinting: boolean;
  readonly acts: ProgrammeActs;
}

