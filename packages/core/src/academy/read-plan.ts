import { isRealDate } from './dates.js';
import { fail, fallback, id, list, oneOf, optional, record, type Read } from '../read-json.js';
import type { Brief, CityCase, Participants } from './brief.js';
import { KINDS, MODES } from './catalogue.js';
import { line } from './line.js';
import type { Day, LeftOut, Plan, Slot } from './plan.js';
import { academySchema, whole } from './read-catalogue.js';

/** The largest plan that is read: far above any that is made here. */
export const LARGEST_PLAN = { characters: 200_000, entries: 60, line: 400 } as const;

const ids = fallback(few(list(id)), []);
const minute = whole(0, 1440);
const participants = record<Participants>({ group: id, count: whole(0, 9999) });
const cityCase = record<CityCase>({ city: oneLine, text: oneLine });
const brief = record<Brief>({
  title: oneLine, cities: few(list(oneLine)), people: few(list(participants)), goals: ids, topics: ids,
  days: twoOrThree, mode: oneOf(...MODES), languages: few(list(oneLine)), first: date, last: date, begin: minute, end: minute, zone: oneLine,
  cases: few(list(cityCase)), practical: ids,
});
const slot = record<Slot>({ id, kind: oneOf(...KINDS, 'coffee', 'lunch'), title: oneLine, minutes: whole(5, 600), session: optional(id), method: optional(id) });
const day = record<Day>({ title: oneLine, date, begin: minute, slots: few(list(slot)) });
const leftOut = record<LeftOut>({ topic: id, reason: oneOf('no-time', 'no-session') });
const plan = record<Plan>({
  tessera: oneOf('academy-plan'), schema: academySchema, catalogue: id, language: oneLine, brief,
  days: few(list(day)), alsoPrepare: ids, leftOut: fallback(few(list(leftOut)), []),
});

/**
 * Reads a plan that was kept or handed over. Known keys only, into new objects; lines without hidden characters; ids of slots differ.
 * What the catalogue no longer holds stays in the plan under its title.
 * @throws {CourseError} naming the place
 */
export function readPlan(json: unknown): Plan {
  const read = plan(json, '');
  const slots = read.days.flatMap(({ slots }) => slots.map((each) => each.id));
  if (read.days.length < 1 || read.days.length > 3) return fail('days', 'one to three days');
  return new Set(slots).size === slots.length ? read : fail('days', 'slots with ids that differ');
}

/** Reads a brief that was kept without a plan. @throws {CourseError} */
export function readBrief(json: unknown): Brief {
  return brief(json, 'brief');
}

function few<T>(read: Read<T[]>): Read<T[]> {
  return (json, place) => {
    const items = read(json, place);
    return items.length <= LARGEST_PLAN.entries ? items : fail(place, `at most ${LARGEST_PLAN.entries} entries`);
  };
}

function oneLine(json: unknown, place: string): string {
  return typeof json === 'string' && json.length <= LARGEST_PLAN.line ? line(json) : fail(place, `a text of at most ${LARGEST_PLAN.line} characters`);
}

function date(json: unknown, place: string): string {
  return json === '' || (typeof json === 'string' && isRealDate(json)) ? json : fail(place, 'a date such as 2027-03-02, or nothing');
}

function twoOrThree(json: unknown, place: string): 2 | 3 {
  return json === 2 || json === 3 ? json : fail(place, '2 or 3');
}
