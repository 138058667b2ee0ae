/** What the printed workbook says. */
export interface WorkbookStrings {
  readonly learner: EditionStrings;
  readonly facilitator: EditionStrings;
  readonly readBefore: (pages: string) => string;
  readonly showFilms: string;
  readonly copyPages: string;
  readonly askGroup: string;
  /** Over empty lines. */
  readonly whatGroupSaid: string;
  /** Behind each option, for a number. */
  readonly hands: string;
  readonly key: string;
  readonly best: string;
  /** Before the proofs of an answer. */
  readonly from: string;
}

export interface EditionStrings {
  readonly title: string;
  readonly lead: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly quizNote: string;
  readonly keyNote: string;
}
