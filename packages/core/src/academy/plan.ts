import type { Brief } from './brief.js';
import type { ACADEMY_SCHEMA, Kind } from './catalogue.js';

/** A programme: days of slots that follow each other. Slots have a length and no time, so none can overlap. */
export interface Plan {
  readonly tessera: 'academy-plan';
  readonly schema: typeof ACADEMY_SCHEMA;
  /** Id of the catalogue. */
  readonly catalogue: string;
  /** BCP 47 tag of its titles. */
  readonly language: string;
  readonly brief: Brief;
  readonly days: readonly Day[];
  /** Ids of modules that were added to the preparation. */
  readonly alsoPrepare: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

export interface Day {
  readonly title: string;
  /** `2027-03-02`, or empty. */
  readonly date: string;
  /** Minutes from midnight. */
  readonly begin: number;
  readonly slots: readonly Slot[];
}

export interface Slot {
  /** Differs from every other in the plan. */
  readonly id: string;
  readonly kind: Kind | Pause;
  /** A break without a title of its own has an empty one. */
  readonly title: string;
  /** Length. */
  readonly minutes: number;
  /** Id of the catalogue's session, if it comes from there. */
  readonly session?: string;
  /** Id of the catalogue's method. */
  readonly method?: string;
}

export type Pause = 'coffee' | 'lunch';

export function isPause({ kind }: Pick<Slot, 'kind'>): boolean {
  return kind === 'coffee' || kind === 'lunch';
}

/** A topic that was asked for and has no place. */
export interface LeftOut {
  readonly topic: string;
  /** `no-time`: the days are full. `no-session`: the catalogue has nothing that suits the mode and the people. */
  readonly reason: 'no-time' | 'no-session';
}

/** A slot with its times: minutes from midnight. */
export interface TimedSlot extends Slot {
  readonly from: number;
  readonly to: number;
}

export function timesOf({ begin, slots }: Day): readonly TimedSlot[] {
  let from = begin;
  return slots.map((slot) => ({ ...slot, from, to: (from += slot.minutes) }));
}

/** When a day ends: minutes from midnight. */
export function endOf({ begin, slots }: Day): number {
  return slots.reduce((sum, { minutes }) => sum + minutes, begin);
}
