import type { Mode, RemarkCode } from '@tessera-learning/core/academy';
import type { KitStrings } from '@tessera-learning/element-kit';

/** Everything that the form says. What a programme says comes with the programme: `ProgrammeStrings`. */
export interface PlannerStrings extends KitStrings {
  readonly lead: string;
  readonly keptHere: string;
  readonly steps: readonly [string, string, string, string];
  readonly title: string;
  readonly titleHint: string;
  readonly cities: string;
  readonly aLineEach: string;
  readonly participants: string;
  readonly participantsHint: string;
  readonly goals: string;
  readonly general: string;
  readonly specific: string;
  readonly length: string;
  readonly days: (count: number) => string;
  readonly where: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly first: string;
  readonly last: string;
  readonly datesHint: string;
  readonly begin: string;
  readonly end: string;
  readonly zone: string;
  readonly languages: string;
  readonly cases: string;
  readonly casesHint: string;
  readonly caseOf: (city: string) => string;
  readonly practical: string;
  readonly practicalHint: string;
  readonly propose: string;
  readonly mend: (count: number) => string;
  readonly advice: string;
  /** `number` and `text` are what the remark is about. */
  readonly remarks: Readonly<Record<RemarkCode, (number: number, text: string) => string>>;
  readonly changeBrief: string;
  readonly proposeAnew: string;
  readonly startAnew: string;
  readonly open: string;
  readonly keptUnreadable: string;
  readonly anew: string;
}
