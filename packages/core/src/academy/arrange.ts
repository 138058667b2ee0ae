import type { Brief } from './brief.js';
import type { Role } from './catalogue.js';
import type { Chosen, Choice, Unit } from './choose.js';
import { upTo } from './up-to.js';

/** A session in its place, and the topic that it is part of. */
export interface Placed extends Choice {
  readonly unit?: Unit;
}

/** Sessions of a programme before they have a length: those of each day that are fixed, and those between. */
export interface Sequence {
  readonly opening: readonly (readonly Placed[])[];
  readonly middle: readonly Placed[];
  readonly ending: readonly (readonly Placed[])[];
}

/** How much of what could be added is in: more of each topic, and time for the cities’ own work. */
export interface Amount {
  readonly more: number;
  readonly ownWork: number;
}

/** What comes in which order. More is added topic by topic in turn, so that none takes all. */
export function arrange({ order, frame, units }: Chosen, brief: Brief, { more, ownWork }: Amount): Sequence {
  const role = (...names: readonly Role[]): Placed[] => names.flatMap((name) => frame.get(name) ?? []);
  const last = brief.days - 1;
  const days = upTo(brief.days);
  const answers = brief.cities.length > 1 ? role('peer-feedback') : [];
  const shares = sharesOf(units, more, brief.days);
  const topics = units.flatMap((unit, index) => inTurn(unit, shares[index] ?? [], order === 'cases-first'));
  return {
    opening: days.map((day) => (day === 0 ? role('welcome', 'expectations') : role('look-back'))),
    middle: spread(topics, role('own-work').flatMap((choice) => upTo(ownWork).map(() => choice))),
    ending: days.map((day) => (day < last ? role('take-away') : [...role('city-plan'), ...answers, ...role('evaluation')])),
  };
}

/** Puts own work between the sessions of topics at even distances, and never between an input and what people then do. */
function spread(topics: readonly Placed[], own: readonly Placed[]): readonly Placed[] {
  const places = topics.flatMap(({ session }, index) => (session.kind === 'input' ? [] : [index]));
  const placeOf = (index: number): number => places[Math.ceil(((index + 1) * places.length) / own.length) - 1] ?? -1;
  return topics.flatMap((topic, at) => [topic, ...own.filter((_, index) => placeOf(index) === at)]);
}

/** How much could be added in all. */
export function mostMore(units: readonly Unit[]): number {
  return units.reduce((sum, { more }) => sum + more.length, 0);
}

/** The first `count` of what topics could still bring, taken in turn; no more visits than days. */
function sharesOf(units: readonly Unit[], count: number, days: number): readonly (readonly Choice[])[] {
  const shares: Choice[][] = units.map(() => []);
  const rounds = Math.max(0, ...units.map(({ more }) => more.length));
  let left = count;
  let visits = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { more }] of units.entries()) {
      const choice = more[round];
      if (!choice || left === 0) continue;
      left -= 1;
      if (choice.session.kind !== 'visit' || (visits += 1) <= days) shares[index]?.push(choice);
    }
  }
  return shares;
}

/** Theory and practice of one topic in turn: an input is always followed by something to do. */
function inTurn(unit: Unit, share: readonly Choice[], casesFirst: boolean): Placed[] {
  const practices = [unit.practice, ...share.filter(({ session }) => session.kind !== 'input')].sort((a, b) => Number(isCase(a)) - Number(isCase(b)));
  const firstCase = casesFirst && practices.length > 1 ? practices.find(isCase) : undefined;
  const doing = practices.filter((choice) => choice !== firstCase);
  const inputs = [unit.input, ...share.filter(({ session }) => session.kind === 'input')].slice(0, doing.length);
  const from = (index: number): number => Math.floor((index * doing.length) / inputs.length);
  const pairs = inputs.flatMap((input, index) => [input, ...doing.slice(from(index), from(index + 1))]);
  return [...(firstCase ? [firstCase] : []), ...pairs].map((choice) => ({ ...choice, unit }));
}

function isCase({ session }: Choice): boolean {
  return session.kind === 'case';
}
