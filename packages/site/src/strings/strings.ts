import type { ModuleTime } from '@tessera-learning/core';
import type { OfflineStrings } from '../offline/strings/strings.js';
import type { AcademyStrings } from './academy.js';
import type { EmbedStrings } from './embed.js';
import type { PaperStrings } from '../papers/strings/index.js';
import type { LookUpStrings } from './look-up.js';
import type { ShareStrings } from './share.js';
import type { WorkbookStrings } from './workbook.js';

/** Everything the site itself says; the rest is the course's own text. Functions where a number or a name comes in. */
export interface SiteStrings {
  readonly skip: string;
  readonly menu: string;
  readonly mainNavigation: string;
  readonly languages: string;
  readonly course: string;
  readonly privacy: string;
  readonly accessibilityLink: string;
  readonly privacyLink: string;
  /** The sentence that stands in the footer of every page. */
  readonly independent: (guide: string, publisher: string) => string;
  readonly independentWithoutGuide: string;
  readonly licence: string;
  readonly startModule: (number: number) => string;
  readonly findGuide: string;
  readonly progress: string;
  readonly modules: (count: number) => string;
  readonly allModules: (count: number) => string;
  readonly modulesLead: string;
  readonly module: (number: number) => string;
  readonly moduleOf: (number: number, total: number) => string;
  readonly about: (minutes: number) => string;
  /** The minutes of a module, and the parts that they are the sum of. */
  readonly timeSum: (minutes: number, parts: readonly string[]) => string;
  readonly timeParts: Readonly<Record<keyof ModuleTime, (minutes: number) => string>>;
  /** Whose title a module has. */
  readonly titleOf: Readonly<Record<'confirmed' | 'ours', string>>;
  /** Behind pages of the source that the original course names itself. */
  readonly confirmed: string;
  readonly pages: (from: number, to: number) => string;
  readonly guidePages: (from: number, to: number) => string;
  readonly inThisModule: string;
  readonly section: (number: string) => string;
  /** Pages of the guide that the companion follows. */
  readonly sourcePages: (from: number, to: number) => string;
  readonly readNow: string;
  readonly readNowSource: string;
  /** How much there is to read: `four pages, about 15 minutes`. */
  readonly amount: (pages: number, minutes: number) => string;
  readonly openAt: (page: number) => string;
  readonly openGuide: string;
  readonly noPages: string;
  readonly noPagesNote: string;
  readonly consider: string;
  readonly considerNote: string;
  readonly quiz: string;
  readonly quizTitle: string;
  readonly quizNote: string;
  readonly next: (title: string) => string;
  readonly goOn: (number: number) => string;
  readonly lastTitle: string;
  readonly lastNote: string;
  readonly needGuide: string;
  readonly guideFacts: (publisher: string, pages: number, language: string, year: number) => string;
  /** For an edition that is a web page: where the link leads. */
  readonly guideElsewhere: (publisher: string) => string;
  readonly guideButton: string;
  readonly guideButtonPdf: string;
  /** Size in megabytes. */
  readonly saveGuide: (megabytes: number) => string;
  /** Before the title of the guide that a companion accompanies. */
  readonly follows: string;
  /** Before the pages of that guide. */
  readonly followsPages: (pages: string) => string;
  /** Over a module's video. */
  readonly watch: (title: string) => string;
  readonly video: string;
  readonly savedDataFallback: string;
  readonly chooseLanguage: string;
  readonly notFound: string;
  readonly notFoundNote: string;
  readonly academy: AcademyStrings;
  readonly offline: OfflineStrings;
  readonly embed: EmbedStrings;
  readonly lookUp: LookUpStrings;
  readonly papers: PaperStrings;
  readonly share: ShareStrings;
  readonly workbook: WorkbookStrings;
}
