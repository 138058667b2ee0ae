import type { Placed } from './arrange.js';
import { inQuarters, QUARTER } from './frame.js';

/**
 * A length for each session of a day, so that together they take `work` minutes, as near to the usual lengths as can be. Where even
 * the shortest or the longest do not meet it, these.
 */
export function lengthsOf(day: readonly Placed[], work: number, stretch: number): readonly number[] {
  const longest = inQuarters(stretch);
  const limits = day.map(({ session: { minutes } }) => ({ least: Math.min(minutes.least, longest), most: Math.min(minutes.most, longest) }));
  const lengths = day.map(({ session: { minutes } }, index) => Math.min(minutes.usual, limits[index]?.most ?? 0));
  const rest = (): number => work - lengths.reduce((sum, each) => sum + each, 0);
  for (let left = rest(); Math.abs(left) >= QUARTER; left = rest()) {
    const step = Math.sign(left) * QUARTER;
    const at = nextOf(lengths, limits, step);
    if (at < 0) break;
    lengths[at] = (lengths[at] ?? 0) + step;
  }
  return lengths;
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Whose turn it is to grow or shrink: the one with the most room for it, the earliest of equals; -1 if none has any. */
function nextOf(lengths: readonly number[], limits: readonly Limits[], step: number): number {
  const room = lengths.map((length, index) => (step > 0 ? (limits[index]?.most ?? 0) - length : length - (limits[index]?.least ?? 0)));
  const most = Math.max(...room);
  return most >= QUARTER ? room.indexOf(most) : -1;
}
