import { peopleOf, type Brief } from './brief.js';
import type { Catalogue } from './catalogue.js';
import { clockChanges, datesOf, daysBetween, isRealDate, isWeekend, isZone } from './dates.js';
import { choose } from './choose.js';
import { LARGEST_PLAN } from './read-plan.js';

/** The field of a brief that something is said about. */
export type BriefField = Exclude<keyof Brief, 'days' | 'mode' | 'practical' | 'begin'>;

/** Something about a brief. An `error` has to be mended before a programme can be made; `advice` may be ignored. */
export interface Remark {
  readonly field: BriefField;
  readonly level: 'error' | 'advice';
  readonly code: RemarkCode;
  /** The number that it is about: most people, missing days, topics that fit. */
  readonly number?: number;
  /** The date or name that it is about. */
  readonly text?: string;
}

export type RemarkCode =
  | 'cities-none' | 'cities-one' | 'people-none' | 'people-many' | 'people-parallel' | 'topics-none' | 'topics-many' | 'topics-general' | 'topics-deep'
  | 'first-wrong' | 'last-wrong' | 'last-before' | 'last-early' | 'weekend' | 'clocks-change' | 'zone-wrong'
  | 'times-before' | 'times-short' | 'times-long' | 'languages-none' | 'cases-missing' | 'text-long' | 'list-long';

/** The shortest and the longest day, in minutes. */
export const DAY_LENGTH = { least: 180, most: 600 } as const;

/** Everything that is to be said about a brief, errors first, each group in the order of the fields. */
export function checkBrief(catalogue: Catalogue, brief: Brief): readonly Remark[] {
  const remarks = [...people(catalogue, brief), ...subjects(catalogue, brief), ...dates(brief), ...times(brief), ...rest(brief), ...sizes(brief)];
  return [...remarks.filter(({ level }) => level === 'error'), ...remarks.filter(({ level }) => level === 'advice')];
}

export function isSound(remarks: readonly Remark[]): boolean {
  return remarks.every(({ level }) => level === 'advice');
}

function people({ people: { advised, most } }: Catalogue, brief: Brief): Remark[] {
  const count = peopleOf(brief);
  return [
    ...when(brief.cities.length === 0, error('cities', 'cities-none')),
    ...when(brief.cities.length === 1, advice('cities', 'cities-one')),
    ...when(count < 1, error('people', 'people-none')),
    ...when(count > most, error('people', 'people-many', { number: most })),
    ...when(count > advised && count <= most, advice('people', 'people-parallel', { number: advised })),
  ];
}

function subjects(catalogue: Catalogue, brief: Brief): Remark[] {
  const chosen = catalogue.topics.filter(({ id }) => brief.topics.includes(id));
  const tooMany = choose(catalogue, brief).leftOut.filter(({ reason }) => reason === 'no-time').length;
  return [
    ...when(chosen.length === 0, error('topics', 'topics-none')),
    ...when(tooMany > 0, advice('topics', 'topics-many', { number: chosen.length - tooMany })),
    ...when(chosen.length > 0 && chosen.every(({ kind }) => kind === 'specific') && catalogue.topics.some(({ kind }) => kind === 'general'), advice('topics', 'topics-general')),
    ...when(chosen.length === 1 && brief.days === 3, advice('topics', 'topics-deep')),
  ];
}

function dates(brief: Brief): Remark[] {
  const { first, last, days, zone } = brief;
  if (!isZone(zone)) return [error('zone', 'zone-wrong', { text: zone })];
  if (first === '') return when(last !== '', error('first', 'first-wrong'));
  if (!isRealDate(first)) return [error('first', 'first-wrong')];
  if (last !== '' && !isRealDate(last)) return [error('last', 'last-wrong')];
  if (last !== '' && last < first) return [error('last', 'last-before')];
  const room = last === '' ? days : daysBetween(first, last);
  if (room < days) return [error('last', 'last-early', { number: days })];
  const all = datesOf(brief);
  if (!all.every(isRealDate)) return [error('first', 'first-wrong')];
  const change = clockChanges(all, zone)[0];
  return [
    ...when(all.some(isWeekend), advice('first', 'weekend')),
    ...when(change !== undefined, advice('zone', 'clocks-change', { text: change ?? '' })),
  ];
}

function times({ begin, end }: Brief): Remark[] {
  const length = end - begin;
  if (!(length > 0)) return [error('end', 'times-before')];
  if (length < DAY_LENGTH.least) return [error('end', 'times-short', { number: DAY_LENGTH.least / 60 })];
  return when(length > DAY_LENGTH.most, error('end', 'times-long', { number: DAY_LENGTH.most / 60 }));
}

function rest({ languages, cities, cases }: Brief): Remark[] {
  const missing = cities.filter((city) => !cases.some((each) => each.city === city && each.text));
  return [
    ...when(languages.length === 0, advice('languages', 'languages-none')),
    ...when(missing.length > 0, advice('cases', 'cases-missing', { text: missing.join(', ') })),
  ];
}

/** What a plan can hold: beyond that it could not be read again. */
function sizes(brief: Brief): Remark[] {
  const texts = { title: [brief.title], cities: brief.cities, languages: brief.languages, cases: brief.cases.map(({ text }) => text) };
  return (Object.entries(texts) as [BriefField, readonly string[]][]).flatMap(([field, all]) => [
    ...when(all.some((text) => text.length > LARGEST_PLAN.line), error(field, 'text-long', { number: LARGEST_PLAN.line })),
    ...when(all.length > LARGEST_PLAN.entries, error(field, 'list-long', { number: LARGEST_PLAN.entries })),
  ]);
}

type About = Pick<Remark, 'number' | 'text'>;
const error = (field: BriefField, code: RemarkCode, about: About = {}): Remark => ({ field, level: 'error', code, ...about });
const advice = (field: BriefField, code: RemarkCode, about: About = {}): Remark => ({ field, level: 'advice', code, ...about });

function when(holds: boolean, remark: Remark): Remark[] {
  return holds ? [remark] : [];
}
