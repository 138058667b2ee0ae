import type { Mode } from './catalogue.js';

/** What a group of cities asks for. Nothing in it says anything of a single person. */
export interface Brief {
  /** What the programme is called; may be empty. */
  readonly title: string;
  /** Names as the cities write them. */
  readonly cities: readonly string[];
  readonly people: readonly Participants[];
  /** Ids of goals, in the order of the catalogue. */
  readonly goals: readonly string[];
  /** Ids of topics. */
  readonly topics: readonly string[];
  readonly days: 2 | 3;
  readonly mode: Mode;
  readonly languages: readonly string[];
  /** `2027-03-02`, or empty while no date is known. The days lie from `first` to `last`. */
  readonly first: string;
  readonly last: string;
  /** When a day begins and ends: minutes from midnight. */
  readonly begin: number;
  readonly end: number;
  /** Time zone, as IANA names it: `Europe/Warsaw`. */
  readonly zone: string;
  /** Real cases, a sentence each. */
  readonly cases: readonly CityCase[];
  /** Ids of what the room has to have. */
  readonly practical: readonly string[];
}

export interface Participants {
  /** Id of a target group. */
  readonly group: string;
  readonly count: number;
}

export interface CityCase {
  readonly city: string;
  readonly text: string;
}

/** Everybody, of all groups. */
export function peopleOf({ people }: Pick<Brief, 'people'>): number {
  return people.reduce((sum, { count }) => sum + count, 0);
}
