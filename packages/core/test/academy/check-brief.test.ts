import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBrief, isSound, type Brief, type Remark } from '../../src/academy/index.js';
import { sampleBrief, sampleCatalogue } from '../../testing/sample-catalogue.js';
import { brief } from './arbitraries.js';

const EVERY_CASE = sampleBrief.cities.map((city) => ({ city, text: 'A case' }));
/** Nothing is to be said about it. */
const QUIET: Brief = { ...sampleBrief, cases: EVERY_CASE };
const remarksOn = (change: Partial<Brief>) => checkBrief(sampleCatalogue, { ...QUIET, ...change });
const staff = (count: number) => [{ group: 'staff', count }];
const forty = Array.from({ length: 40 }, (_, index) => ({ ...sampleCatalogue.topics[0]!, id: `topic-${index}` }));

describe('has to be mended', () => {
  test.each<[string, Partial<Brief>, Omit<Remark, 'level'>]>([
    ['no city', { cities: [], cases: [] }, { field: 'cities', code: 'cities-none' }],
    ['nobody', { people: [] }, { field: 'people', code: 'people-none' }],
    ['groups of nobody', { people: staff(0) }, { field: 'people', code: 'people-none' }],
    ['121 people', { people: staff(121) }, { field: 'people', code: 'people-many', number: 120 }],
    ['500 people in two groups', { people: [...staff(250), { group: 'mayors', count: 250 }] }, { field: 'people', code: 'people-many', number: 120 }],
    ['no topic', { topics: [] }, { field: 'topics', code: 'topics-none' }],
    ['topics that the catalogue does not have', { topics: ['unknown'] }, { field: 'topics', code: 'topics-none' }],
    ['a first day that is none', { first: '2027-02-29' }, { field: 'first', code: 'first-wrong' }],
    ['a first day typed halfway', { first: '0002-03-02', last: '' }, { field: 'first', code: 'first-wrong' }],
    ['a last day without a first', { first: '' }, { field: 'first', code: 'first-wrong' }],
    ['days beyond the calendar', { first: '2199-12-31', last: '' }, { field: 'first', code: 'first-wrong' }],
    ['a last day that is none', { last: '2027-03-32' }, { field: 'last', code: 'last-wrong' }],
    ['a last day before the first', { last: '2027-03-01' }, { field: 'last', code: 'last-before' }],
    ['a range that is too short', { last: '2027-03-03' }, { field: 'last', code: 'last-early', number: 3 }],
    ['a zone that nobody knows', { zone: 'Mars/Olympus' }, { field: 'zone', code: 'zone-wrong', text: 'Mars/Olympus' }],
    ['an end before the start', { begin: 990, end: 540 }, { field: 'end', code: 'times-before' }],
    ['an end at the start', { begin: 540, end: 540 }, { field: 'end', code: 'times-before' }],
    ['a time that is none', { end: Number.NaN }, { field: 'end', code: 'times-before' }],
    ['less than three hours', { end: 719 }, { field: 'end', code: 'times-short', number: 3 }],
    ['more than ten hours', { end: 1141 }, { field: 'end', code: 'times-long', number: 10 }],
  ])('%s', (_, change, remark) => {
    expect(remarksOn(change).filter(({ level }) => level === 'error')).toEqual([{ level: 'error', ...remark }]);
    expect(isSound(remarksOn(change))).toBe(false);
  });
});

describe('is advised', () => {
  test.each<[string, Partial<Brief>, Omit<Remark, 'level'>]>([
    ['one city', { cities: ['Lublin'] }, { field: 'cities', code: 'cities-one' }],
    ['31 people', { people: staff(31) }, { field: 'people', code: 'people-parallel', number: 30 }],
    ['120 people', { people: staff(120) }, { field: 'people', code: 'people-parallel', number: 30 }],
    ['more topics than fit', { days: 2, end: 720, topics: ['competence', 'rumours', 'spaces'] }, { field: 'topics', code: 'topics-many', number: 1 }],
    ['no general topic', { topics: ['rumours', 'spaces'] }, { field: 'topics', code: 'topics-general' }],
    ['three days for one topic', { topics: ['competence'] }, { field: 'topics', code: 'topics-deep' }],
    ['a weekend', { first: '2027-03-05', last: '' }, { field: 'first', code: 'weekend' }],
    ['a range that holds nothing but a weekend', { first: '2027-03-06', last: '2027-03-08' }, { field: 'first', code: 'weekend' }],
    ['clocks that change between the days', { zone: 'Africa/Cairo', first: '2027-04-29', last: '', days: 2 }, { field: 'zone', code: 'clocks-change', text: '2027-04-30' }],
    ['no language', { languages: [] }, { field: 'languages', code: 'languages-none' }],
    ['cities without a case', { cases: EVERY_CASE.slice(1, 2) }, { field: 'cases', code: 'cases-missing', text: 'Lublin, Reggio Emilia' }],
    ['a case without words', { cases: EVERY_CASE.map(({ city }, index) => ({ city, text: index > 0 ? 'A case' : '' })) }, { field: 'cases', code: 'cases-missing', text: 'Lublin' }],
  ])('%s', (_, change, remark) => {
    expect(remarksOn(change)).toEqual([{ level: 'advice', ...remark }]);
    expect(isSound(remarksOn(change))).toBe(true);
  });

  test('40 topics: how many of them fit', () => {
    const [remark, ...others] = checkBrief({ ...sampleCatalogue, topics: forty, sessions: sampleCatalogue.sessions.flatMap((session) => (session.topic ? forty.map(({ id }) => ({ ...session, id: `${id}-${session.id}`, topic: id })) : session)) }, { ...QUIET, topics: forty.map(({ id }) => id) });
    expect(remark).toMatchObject({ level: 'advice', code: 'topics-many' });
    expect(remark?.number).toBeGreaterThan(1);
    expect(remark?.number).toBeLessThan(12);
    expect(others).toEqual([]);
  });
});

describe('nothing is said', () => {
  test.each<[string, Partial<Brief>]>([
    ['of a sound brief', {}],
    ['of one without dates', { first: '', last: '' }],
    ['of one without a last day', { last: '' }],
    ['of a range that goes around a weekend', { first: '2027-03-05', last: '2027-03-12' }],
    ['of exactly three hours, and of exactly ten', { days: 2, topics: ['competence'], begin: 0, end: 180 }],
    ['of exactly ten hours', { begin: 840, end: 1440 }],
    ['of thirty people', { people: staff(30) }],
    ['of names in any script', { cities: ['القاهرة', '東京', 'Київ', '🏙️'], cases: ['القاهرة', '東京', 'Київ', '🏙️'].map((city) => ({ city, text: 'שמועה' })) }],
  ])('%s', (_, change) => expect(remarksOn(change)).toEqual([]));
});

test('of any brief: errors come first, and no remark comes twice', () => {
  fc.assert(fc.property(brief, (each) => {
    const remarks = checkBrief(sampleCatalogue, each);
    const levels = remarks.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort((a, b) => Number(a === 'advice') - Number(b === 'advice')));
    expect(new Set(remarks.map(({ code }) => code)).size).toBe(remarks.length);
  }));
});
