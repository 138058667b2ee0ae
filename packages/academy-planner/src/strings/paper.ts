import type { Kind, LeftOut, Pause } from '@tessera-learning/core/academy';

/** What stands on the screen and on paper alike: headings, kinds, the letter. */
export interface PaperStrings {
  readonly kinds: Readonly<Record<Kind | Pause, string>>;
  readonly day: (number: number) => string;
  /** What a programme is, in one line. */
  readonly summary: (days: number, isOnline: boolean, cities: number) => string;
  readonly people: (count: number, cities: number) => string;
  readonly languages: string;
  /** Minutes as people say them: `1 h 30 min`. */
  readonly duration: (minutes: number) => string;
  /** A name, and what it is: `Topics: Rumours`. */
  readonly labelled: (name: string, words: string) => string;
  readonly aim: string;
  readonly method: string;
  readonly material: string;
  readonly facilitator: string;
  readonly bySession: string;
  readonly timeSpent: string;
  readonly timeSpentNote: string;
  readonly prepare: string;
  readonly prepareLead: (minutes: string) => string;
  readonly module: (number: number) => string;
  readonly addedModules: string;
  readonly cases: string;
  readonly caseSheet: string;
  readonly caseSheetLead: string;
  readonly city: string;
  readonly before: string;
  readonly after: string;
  readonly evaluationLead: string;
  readonly room: string;
  readonly leftOut: string;
  readonly reasons: Readonly<Record<LeftOut['reason'], string>>;
  readonly independent: string;
  readonly letter: LetterStrings;
}

/** The words of a request: plain sentences, which a city changes as it likes. */
export interface LetterStrings {
  readonly title: string;
  readonly lead: string;
  readonly subject: (title: string) => string;
  readonly greeting: string;
  readonly request: (cities: string, count: number, title: string) => string;
  /** For a city that stands alone. */
  readonly partners: string;
  readonly who: string;
  readonly goals: string;
  readonly topics: string;
  readonly when: (days: string, dates: string) => string;
  readonly noDates: string;
  readonly cases: string;
  readonly practical: string;
  readonly offer: string;
  readonly closing: string;
}
