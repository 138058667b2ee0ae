import type { Placed, Sequence } from './arrange.js';
import { inQuarters } from './frame.js';

/** A sequence cut into days, and how far that is from what fits. */
export interface Cut {
  readonly days: readonly (readonly Placed[])[];
  /** Minutes by which the shortest lengths are more than there is room for. 0 fits. */
  readonly over: number;
  /** Minutes that stay empty at the longest lengths. */
  readonly short: number;
  readonly cost: number;
}

/** Minutes of work in a day of so many sessions. */
export type WorkOf = (sessions: number) => number;

/** Sessions together: how many, and how long at their shortest, usual and longest. */
export interface Sums {
  readonly count: number;
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** The last days of a programme, cut: where each of them ends in the sequence. */
interface Ends extends Omit<Cut, 'days'> {
  readonly ends: readonly number[];
}

/** Parting one topic by a night costs as much as this many minutes off the usual lengths. */
const PARTED = 45;

/**
 * The best way to cut a sequence into two or three days. What a day costs depends on where it begins and ends alone, so each is looked
 * at once.
 * @param stretch the longest a session may be
 */
export function cutIntoDays({ opening, middle, ending }: Sequence, workOf: WorkOf, stretch: number): Cut {
  const last = opening.length - 1;
  const fixed = opening.map((first, day) => sums([...first, ...(ending[day] ?? [])], stretch));
  const upTo = running(middle, stretch);
  const known = new Map<number, Ends>();
  const from = (day: number, start: number): Ends => {
    const key = day * (middle.length + 1) + start;
    const found = known.get(key) ?? best(day, start);
    known.set(key, found);
    return found;
  };
  const best = (day: number, start: number): Ends => {
    let least: Ends | undefined;
    for (let end = day === last ? middle.length : start; end <= middle.length; end += 1) {
      const rest = day === last ? NOTHING : from(day + 1, end);
      const parted = day < last && middle[end]?.unit && middle[end]?.unit === middle[end - 1]?.unit ? PARTED : 0;
      const { over, short, off } = weighed(fixed[day], upTo[start], upTo[end], workOf);
      const cost = over * 1000 + short * 10 + off + parted + rest.cost;
      if (!least || cost < least.cost) least = { cost, over: over + rest.over, short: short + rest.short, ends: [end, ...rest.ends] };
    }
    return least ?? NOTHING;
  };
  const { ends, ...weight } = from(0, 0);
  return { ...weight, days: opening.map((first, day) => [...first, ...middle.slice(ends[day - 1] ?? 0, ends[day]), ...(ending[day] ?? [])]) };
}

export function sums(day: readonly Placed[], stretch: number): Sums {
  return running(day, stretch).at(-1) ?? NONE;
}

const NONE: Sums = { count: 0, least: 0, usual: 0, most: 0 };
const NOTHING: Ends = { over: 0, short: 0, cost: 0, ends: [] };

/** Sums of the first so many sessions, from none to all. */
function running(all: readonly Placed[], stretch: number): readonly Sums[] {
  const longest = inQuarters(stretch);
  const sofar: Sums[] = [NONE];
  for (const { session: { minutes } } of all) {
    const { count, least, usual, most } = sofar[sofar.length - 1] ?? NONE;
    sofar.push({ count: count + 1, least: least + Math.min(minutes.least, longest), usual: usual + Math.min(minutes.usual, longest), most: most + Math.min(minutes.most, longest) });
  }
  return sofar;
}

/** How far a day is from what fits: what is fixed in it, and the sequence between two places. */
function weighed(fixed = NONE, before = NONE, until = NONE, workOf: WorkOf): { over: number; short: number; off: number } {
  const work = workOf(fixed.count + until.count - before.count);
  return {
    over: Math.max(0, fixed.least + until.least - before.least - work),
    short: Math.max(0, work - (fixed.most + until.most - before.most)),
    off: Math.abs(fixed.usual + until.usual - before.usual - work),
  };
}
