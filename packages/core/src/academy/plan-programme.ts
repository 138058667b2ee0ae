import { arrange, mostMore, type Amount, type Placed, type Sequence } from './arrange.js';
import { longestPiece, placeBreaks, type Breaks } from './breaks.js';
import type { Brief } from './brief.js';
import { ACADEMY_SCHEMA, type Catalogue, type Role } from './catalogue.js';
import { choose, type Chosen } from './choose.js';
import { cutIntoDays, sums, type Cut } from './cut.js';
import { datesOf } from './dates.js';
import { dayFrame } from './frame.js';
import { lengthsOf } from './lengths.js';
import { titleLine } from './line.js';
import type { Day, Plan, Slot } from './plan.js';

/** Own work is added at most so often. */
const MOST_OWN_WORK = 12;
/** What goes first where even one topic has no room. Expectations go last: they part the welcome from the first input. */
const SPARED: readonly Role[] = ['look-back', 'take-away', 'peer-feedback', 'expectations'];

/**
 * A whole programme for a brief: a timed agenda for each day, theory and practice in turn, with breaks. The same brief and catalogue
 * always give the same programme. The brief has to be sound: see `checkBrief`.
 */
export function planProgramme(catalogue: Catalogue, brief: Brief): Plan {
  const { cut, leftOut } = fitted(choose(catalogue, brief), catalogue, brief);
  const dates = datesOf(brief);
  let count = 0;
  const days = cut.days.map((placed, index) => {
    const slots = slotsOf(placed, catalogue, brief).map((slot) => ({ id: `s${(count += 1)}`, ...slot }));
    return { title: titleLine(titleOf(placed)), date: dates[index] ?? '', begin: brief.begin, slots } satisfies Day;
  });
  return { tessera: 'academy-plan', schema: ACADEMY_SCHEMA, catalogue: catalogue.id, language: catalogue.language, brief, days, alsoPrepare: [], leftOut };
}

/** As much as the days hold. Topics that still have no room are left out, the last first; then what is good to have. */
function fitted(chosen: Chosen, catalogue: Catalogue, brief: Brief): { readonly cut: Cut; readonly leftOut: Plan['leftOut'] } {
  const cut = fullest(chosen, catalogue, brief);
  const spared = SPARED.find((role) => chosen.frame.has(role));
  if (cut.over === 0 || (chosen.units.length < 2 && !spared)) return { cut, leftOut: chosen.leftOut };
  const last = chosen.units.length > 1 ? chosen.units.at(-1) : undefined;
  if (!last) return fitted({ ...chosen, frame: new Map([...chosen.frame].filter(([role]) => role !== spared)) }, catalogue, brief);
  return fitted({ ...chosen, units: chosen.units.slice(0, -1), leftOut: [...chosen.leftOut, { topic: last.topic.id, reason: 'no-time' }] }, catalogue, brief);
}

/** Tries amounts, first everything that topics can bring; the first that fits the days at lengths near the usual is taken, else the nearest. */
function fullest(chosen: Chosen, catalogue: Catalogue, brief: Brief): Cut {
  const { stretch } = catalogue.rhythms[brief.mode];
  const room = dayFrame(brief, catalogue).work * brief.days;
  const works: number[] = [];
  const workOf = (sessions: number): number => (works[sessions] ??= dayFrame(brief, catalogue, sessions).work);
  const hasRoom = ({ opening, middle, ending }: Sequence): boolean => sums([...opening.flat(), ...middle, ...ending.flat()], stretch).usual <= room;
  let best: Cut | undefined;
  for (const amount of amountsOf(mostMore(chosen.units), (tried) => hasRoom(arrange(chosen, brief, tried)))) {
    const cut = cutIntoDays(arrange(chosen, brief, amount), workOf, stretch);
    if (cut.over === 0 && cut.short === 0) return cut;
    if (!best || cut.cost < best.cost) best = cut;
  }
  return best as Cut;
}

/** Amounts that have room, the fullest first: own work only beside everything else. The last is nothing but what each topic needs. */
function* amountsOf(all: number, hasRoom: (amount: Amount) => boolean): Generator<Amount> {
  const most = largest(all, (more) => hasRoom({ more, ownWork: 0 }));
  yield { more: most, ownWork: 0 };
  for (let ownWork = 1; most === all && ownWork <= MOST_OWN_WORK && hasRoom({ more: all, ownWork }); ownWork += 1) yield { more: all, ownWork };
  for (let more = most - 1; more >= 0; more -= 1) yield { more, ownWork: 0 };
}

/** The largest number up to `most` for which something holds that holds for all smaller ones; 0 if there is none. */
function largest(most: number, holds: (number: number) => boolean): number {
  let [held, beyond] = [0, most + 1];
  while (beyond - held > 1) {
    const middle = Math.floor((held + beyond) / 2);
    if (holds(middle)) held = middle;
    else beyond = middle;
  }
  return held;
}

/** The sessions of one day with lengths and breaks; a further break comes in where a piece would be too long. */
function slotsOf(placed: readonly Placed[], catalogue: Catalogue, brief: Brief, more = 0): readonly Omit<Slot, 'id'>[] {
  const { stretch } = catalogue.rhythms[brief.mode];
  const frame = dayFrame(brief, catalogue, placed.length, more);
  const lengths = lengthsOf(placed, frame.work, stretch);
  const breaks = placeBreaks({ lengths, breaks: frame.breaks, begin: brief.begin, end: brief.end, stretch });
  const mayHaveMore = frame.breaks.length < placed.length - 1 && sums(placed, stretch).least <= dayFrame(brief, catalogue, placed.length, more + 1).work;
  if (longestPiece(lengths, breaks) > stretch && mayHaveMore) return slotsOf(placed, catalogue, brief, more + 1);
  return placed.flatMap((choice, index) => [slotOf(choice, lengths[index] ?? 0), ...pauseAfter(breaks, index)]);
}

function slotOf({ session, method }: Placed, minutes: number): Omit<Slot, 'id'> {
  return { kind: session.kind, title: titleLine(session.title), minutes, session: session.id, method: method.id };
}

function pauseAfter(breaks: Breaks, index: number): readonly Omit<Slot, 'id'>[] {
  const pause = breaks.get(index);
  return pause ? [{ ...pause, title: '' }] : [];
}

/** A day is called after its topics, or after its longest session if it has none. */
function titleOf(placed: readonly Placed[]): string {
  const topics = new Set(placed.flatMap(({ unit }) => unit?.topic.title ?? []));
  if (topics.size > 0) return [...topics].join(' · ');
  return [...placed].sort((a, b) => b.session.minutes.usual - a.session.minutes.usual)[0]?.session.title ?? '';
}

