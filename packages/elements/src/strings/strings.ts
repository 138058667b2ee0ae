import type { ProblemStrings } from '@tessera-learning/element-kit';

/** What the whole course says besides what its elements say. */
export interface CourseStrings extends ProblemStrings {
  readonly modules: (count: number) => string;
  readonly about: (minutes: number) => string;
  readonly aboutHours: (hours: number) => string;
  /** Over the cards. */
  readonly modulesTitle: string;
  readonly allModules: string;
  readonly moduleOf: (number: number, total: number) => string;
  readonly guidesTitle: string;
  readonly guideFacts: (publisher: string, pages: number, year: number) => string;
  /** Before the title of the guide that a companion accompanies. */
  readonly follows: string;
  readonly independent: (guide: string, publisher: string) => string;
  readonly saved: string;
  readonly inThisModule: string;
  readonly video: string;
  readonly quiz: string;
  readonly watch: (title: string) => string;
  readonly whatCitiesDid: string;
  /** Of an example that is known from a list alone. */
  readonly listed: string;
  readonly quizTitle: string;
  readonly quizNote: string;
  /** Names the links at the end of a module. */
  readonly way: string;
  readonly next: (title: string) => string;
  readonly goOn: (number: number) => string;
  readonly previous: (title: string) => string;
  readonly lastTitle: string;
  readonly lastNote: string;
}
