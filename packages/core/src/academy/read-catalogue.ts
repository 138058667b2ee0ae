import type { Source } from '../course.js';
import { address, CourseError, fail, fallback, id, list, number, oneOf, optional, record, text, words, type Read } from '../read-json.js';
import {
  ACADEMY_SCHEMA, KINDS, MODES, ORDERS, ROLES,
  type Capacity, type Catalogue, type Evaluation, type Goal, type Method, type PastSession, type Practical, type PreparationModule, type PreparationReading,
  type Rhythm, type Service, type Session, type TargetGroup, type Topic,
} from './catalogue.js';

/** The largest catalogue: what planning takes grows with it. */
export const MOST = { topics: 60, sessions: 400, methods: 100, groups: 40, goals: 20 } as const;

const ids = fallback(list(id), []);
const modes = list(oneOf(...MODES));
const rhythm = record<Rhythm>({ begin: whole(0, 1440), end: whole(0, 1440), stretch: whole(30, 480), coffee: whole(5, 120), lunch: whole(15, 180) });
const group = record<TargetGroup>({ id, title: words, gain: words, note: optional(words) });
const goal = record<Goal>({ id, title: words, order: optional(oneOf(...ORDERS)), favours: fallback(list(oneOf(...KINDS)), []) });
const topic = record<Topic>({ id, kind: oneOf('general', 'specific'), title: words, text: words, modules: ids, readings: ids });
const method = record<Method>({
  id, title: words, text: words, modes, people: record<Method['people']>({ least: whole(1, 1000), most: whole(1, 1000) }), material: words, facilitator: words,
});
const minutes = record<Session['minutes']>({ least: quarters, usual: quarters, most: quarters });
const session = record<Session>({
  id, kind: oneOf(...KINDS), topic: optional(id), role: optional(oneOf(...ROLES)), title: words, aim: words, minutes, methods: list(id),
  material: optional(words), groups: ids, goals: ids,
});
const module = record<PreparationModule>({ id, number, title: words, href: address, minutes: number, items: list(text) });
const reading = record<PreparationReading>({ id, text: words, href: address, minutes: number });
const practical = record<Practical>({ id, title: words, modes });
const service = record<Service>({ id, title: words, text: words });
const past = record<PastSession>({ id, title: words, when: words, place: words, text: words, sources: list(record<Source>({ text: words, href: address })) });
const catalogue = record<Catalogue>({
  schema: academySchema, id, language: words, title: words, course: optional(id),
  rhythms: record<Catalogue['rhythms']>({ room: rhythm, online: rhythm }),
  people: record<Capacity>({ advised: whole(1, 1000), most: whole(1, 1000) }),
  groups: some(group, MOST.groups), goals: some(goal, MOST.goals), topics: some(topic, MOST.topics), methods: some(method, MOST.methods), sessions: some(session, MOST.sessions),
  modules: some(module), readings: some(reading), practical: some(practical),
  caseSheet: fallback(list(words), []), evaluation: record<Evaluation>({ before: list(words), after: list(words) }),
  services: some(service), past: some(past),
});

/**
 * Reads a catalogue from parsed JSON: known keys only, into new objects; every address passes the allow-list.
 * @throws {CourseError} naming the place
 */
export function readCatalogue(json: unknown): Catalogue {
  return catalogue(json, '');
}

export function academySchema(json: unknown, place: string): typeof ACADEMY_SCHEMA {
  if (typeof json === 'number' && json > ACADEMY_SCHEMA) throw new CourseError('newer-schema', place, `at most ${ACADEMY_SCHEMA}, found ${json}`);
  return json === ACADEMY_SCHEMA ? ACADEMY_SCHEMA : fail(place, String(ACADEMY_SCHEMA));
}

export function whole(least: number, most: number): Read<number> {
  return (json, place) => (Number.isInteger(json) && (json as number) >= least && (json as number) <= most ? (json as number) : fail(place, `a whole number from ${least} to ${most}`));
}

/** Lengths of sessions: planning counts in quarters of an hour. */
function quarters(json: unknown, place: string): number {
  const value = whole(15, 120)(json, place);
  return value % 15 === 0 ? value : fail(place, 'a multiple of 15');
}

/** Things under ids that differ; none if the list is missing. */
function some<T extends { readonly id: string }>(read: Read<T>, most = 500): Read<readonly T[]> {
  return (json, place) => {
    const items = fallback(list(read), [])(json, place);
    if (items.length > most) return fail(place, `at most ${most} entries`);
    return new Set(items.map((item) => item.id)).size === items.length ? items : fail(place, 'ids that differ');
  };
}
