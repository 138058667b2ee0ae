import type { Brief } from './brief.js';
import type { Catalogue, Rhythm } from './catalogue.js';
import type { Pause } from './plan.js';
import { upTo } from './up-to.js';

/** Days of five hours and more have a lunch. */
const LUNCH_FROM = 300;
/** Pieces of a day are planned shorter than the longest stretch allowed, as sessions have lengths of their own. */
const EASE = 0.8;
/** Lengths of sessions are quarters of an hour. */
export const QUARTER = 15;

export interface Break {
  readonly kind: Pause;
  readonly minutes: number;
}

/** A day before anything is in it: how long people work, and the breaks between. */
export interface DayFrame {
  /** Minutes of work: a multiple of fifteen. */
  readonly work: number;
  readonly breaks: readonly Break[];
}

/**
 * @param sessions how many the day has: breaks lie between them
 * @param more breaks beyond those that the rhythm asks for, where sessions do not divide well
 */
export function dayFrame({ begin, end, mode }: Brief, { rhythms }: Catalogue, sessions = Infinity, more = 0): DayFrame {
  const rhythm = rhythms[mode];
  const lunch = end - begin >= LUNCH_FROM && sessions > 1 ? [{ kind: 'lunch' as const, minutes: rhythm.lunch }] : [];
  const left = end - begin - (lunch[0]?.minutes ?? 0);
  const coffees = Math.max(0, Math.min(coffeesIn(left, lunch.length + 1, rhythm) + more, sessions - 1 - lunch.length));
  const time = Math.max(0, left - coffees * rhythm.coffee);
  const breaks = [...lunch, ...upTo(coffees).map(() => ({ kind: 'coffee' as const, minutes: rhythm.coffee }))];
  return { work: inQuarters(time), breaks: lengthened(breaks, time % QUARTER) };
}

/** As many whole quarters of an hour as there are in some minutes. */
export function inQuarters(minutes: number): number {
  return minutes - (minutes % QUARTER);
}

function coffeesIn(left: number, parts: number, { coffee, stretch }: Rhythm): number {
  let coffees = 0;
  while (left - coffees * coffee > (parts + coffees) * stretch * EASE) coffees += 1;
  return coffees;
}

/** Odd minutes go to the first break, lunch if there is one. */
function lengthened([first, ...rest]: readonly Break[], odd: number): readonly Break[] {
  return first ? [{ ...first, minutes: first.minutes + odd }, ...rest] : [];
}
