import type { Break } from './frame.js';

/** Lunch is best at half past twelve, or in the middle of days that do not hold that. */
const NOON = 750;
/** What each minute between lunch and noon costs: as much as a piece of work of some twenty minutes more. */
const AWAY = 40;
/** What a piece of work costs that is longer than allowed: more than anything else together. */
const TOO_LONG = 10_000_000;

/** Breaks by the index of the session that they follow. */
export type Breaks = ReadonlyMap<number, Break>;

/** What a day is when breaks are placed in it. */
export interface Worked {
  /** Minutes of each session. */
  readonly lengths: readonly number[];
  readonly breaks: readonly Break[];
  readonly begin: number;
  readonly end: number;
  /** The longest piece of work allowed. */
  readonly stretch: number;
}

interface Solution {
  readonly cost: number;
  readonly breaks: readonly (readonly [number, Break])[];
}

/**
 * Places breaks between sessions: no piece of work longer than allowed if that can be, pieces as even as can be (the sum of their squares
 * is least), lunch near noon. Every session and number of breaks left is looked at once.
 */
export function placeBreaks({ lengths, breaks, begin, end, stretch }: Worked): Breaks {
  const noon = begin < NOON && NOON < end ? NOON : (begin + end) / 2;
  const costOf = (piece: number): number => piece ** 2 + (piece > stretch ? TOO_LONG : 0);
  const known = new Map<number, Solution>();
  const from = (start: number, clock: number, left: readonly Break[]): Solution => {
    // Breaks of a kind are alike, and there is one lunch at most.
    const key = (start * (breaks.length + 1) + left.length) * 2 + Number(left.some(({ kind }) => kind === 'lunch'));
    const found = known.get(key) ?? best(start, clock, left);
    known.set(key, found);
    return found;
  };
  const best = (start: number, clock: number, left: readonly Break[]): Solution => {
    let least: Solution = { cost: left.length > 0 ? Infinity : costOf(total(lengths.slice(start))), breaks: [] };
    let piece = 0;
    for (let at = start; at < lengths.length - left.length; at += 1) {
      piece += lengths[at] ?? 0;
      // Pieces only grow: none that begins here can be better.
      if (costOf(piece) >= least.cost) break;
      for (const pause of kindsOf(left)) {
        const away = pause.kind === 'lunch' ? Math.abs(clock + piece - noon) * AWAY : 0;
        const rest = from(at + 1, clock + piece + pause.minutes, left.filter((each) => each !== pause));
        const cost = costOf(piece) + away + rest.cost;
        if (cost < least.cost) least = { cost, breaks: [[at, pause], ...rest.breaks] };
      }
    }
    return least;
  };
  return new Map(from(0, begin, breaks.slice(0, Math.max(0, lengths.length - 1))).breaks);
}

/** The longest piece of work that breaks leave. */
export function longestPiece(lengths: readonly number[], breaks: Breaks): number {
  let [longest, piece] = [0, 0];
  for (const [index, length] of lengths.entries()) {
    longest = Math.max(longest, (piece += length));
    if (breaks.has(index)) piece = 0;
  }
  return longest;
}

/** The next lunch and the next coffee: coffees are alike. */
function kindsOf(left: readonly Break[]): readonly Break[] {
  return left.filter(({ kind }, index) => left.findIndex((each) => each.kind === kind) === index);
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, each) => sum + each, 0);
}
