import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { line, planProgramme, readBrief, readPlan, type Plan } from '../../src/academy/index.js';
import { sampleBrief, sampleCatalogue } from '../../testing/sample-catalogue.js';
import { brief } from './arbitraries.js';
import { changed, pathsOf, refusalOf, withStrangers } from './refusal.js';

const plan: Plan = { ...planProgramme(sampleCatalogue, sampleBrief), alsoPrepare: ['measuring'], leftOut: [{ topic: 'spaces', reason: 'no-time' }] };
const slot = { id: 'x', kind: 'case', title: 'A walk', minutes: 30 };
const reading = (path: string, value: unknown) => readPlan(changed(plan, path, value));
const refusal = (path: string, value: unknown) => refusalOf(() => reading(path, value));

afterEach(() => expect(({} as { polluted?: unknown }).polluted).toBeUndefined());

describe('a plan', () => {
  test('is read as it was written', () => expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan));

  test('leaves out what is not known, at every level', () => {
    const read = readPlan(withStrangers(plan));
    expect(read).toEqual(plan);
    for (const each of [read, read.brief, read.days[0], read.days[0]?.slots[0]]) expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
    expect(JSON.stringify(read)).not.toContain('onclick');
  });

  test('does not take what only a prototype says', () => expect(refusalOf(() => readPlan(JSON.parse(`{"__proto__":${JSON.stringify(plan)}}`)))).toEqual({ code: 'not-a-course', place: 'tessera' }));

  test('may have slots of one’s own, without session and method', () => expect(reading('days.0.slots.0', slot).days[0]?.slots[0]).toEqual(slot));

  test('may hold what no catalogue has any longer', () => {
    expect(reading('days.0.slots.1.session', 'gone').days[0]?.slots[1]?.session).toBe('gone');
    expect(reading('brief.topics', ['gone']).brief.topics).toEqual(['gone']);
  });

  test('may leave out what was added and what was left out', () => {
    expect([reading('alsoPrepare', undefined).alsoPrepare, reading('leftOut', undefined).leftOut]).toEqual([[], []]);
  });

  test.each<[string, string, string]>([
    ['overrides of direction', '\u202Egpj.exe\u202C Lublin', 'gpj.exe Lublin'],
    ['isolates', '\u2066Lublin\u2069', 'Lublin'],
    ['controls', 'Lub\u0000\u0007lin\u009f', 'Lub lin'],
    ['line ends and tabs', ' Lublin\r\n\tand\u2028Bergen ', 'Lublin and Bergen'],
    ['a byte order mark', '\uFEFFLublin', 'Lublin'],
  ])('is read without %s', (_, text, read) => {
    expect(reading('brief.cities.0', text).brief.cities[0]).toBe(read);
    expect(reading('days.0.slots.0.title', text).days[0]?.slots[0]?.title).toBe(read);
    expect(reading('brief.cases.0.text', text).brief.cases[0]?.text).toBe(read);
  });

  test.each(['القاهرة', 'עיר בין־תרבותית', '東京都', 'Київ', 'शहर', '👩‍👩‍👧 🏙️', 'می‌خواهم', 'e\u0301', 'Qui ?'])('keeps names in their own script: %s', (name) => expect(reading('brief.cities.0', name).brief.cities[0]).toBe(name));
});

test('a line that was read is the same when read again', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(line(line(text))).toBe(line(text))));
  expect(line('Une ville\u00a0?')).toBe('Une ville\u00a0?');
});

describe('a plan is refused, with the place', () => {
  test.each<[string, unknown, string]>([
    ['tessera', 'progress', 'tessera'],
    ['tessera', undefined, 'tessera'],
    ['schema', 0, 'schema'],
    ['schema', '1', 'schema'],
    ['catalogue', 'Not A Slug', 'catalogue'],
    ['catalogue', '__proto__', 'catalogue'],
    ['language', 7, 'language'],
    ['brief', null, 'brief'],
    ['brief', [], 'brief'],
    ['brief.title', undefined, 'brief.title'],
    ['brief.title', 'x'.repeat(401), 'brief.title'],
    ['brief.cities', 'Lublin', 'brief.cities'],
    ['brief.cities', Array(61).fill('Lublin'), 'brief.cities'],
    ['brief.cities.1', { toString: 'Lublin' }, 'brief.cities[1]'],
    ['brief.people.0.group', '<b>', 'brief.people[0].group'],
    ['brief.people.0.count', -1, 'brief.people[0].count'],
    ['brief.people.0.count', 1.5, 'brief.people[0].count'],
    ['brief.people.0.count', '4', 'brief.people[0].count'],
    ['brief.people.0.count', 10_000, 'brief.people[0].count'],
    ['brief.people.0.count', null, 'brief.people[0].count'],
    ['brief.goals', ['Begin'], 'brief.goals[0]'],
    ['brief.topics', Array(61).fill('rumours'), 'brief.topics'],
    ['brief.topics', {}, 'brief.topics'],
    ['brief.days', 4, 'brief.days'],
    ['brief.days', '3', 'brief.days'],
    ['brief.mode', 'toString', 'brief.mode'],
    ['brief.languages', undefined, 'brief.languages'],
    ['brief.first', '2027-02-30', 'brief.first'],
    ['brief.first', 20270302, 'brief.first'],
    ['brief.last', null, 'brief.last'],
    ['brief.begin', -1, 'brief.begin'],
    ['brief.begin', 1441, 'brief.begin'],
    ['brief.end', '16:30', 'brief.end'],
    ['brief.end', 990.5, 'brief.end'],
    ['brief.zone', ['UTC'], 'brief.zone'],
    ['brief.cases.0', 'A rumour', 'brief.cases[0]'],
    ['brief.cases.0.text', 'x'.repeat(401), 'brief.cases[0].text'],
    ['brief.practical', [null], 'brief.practical[0]'],
    ['days', {}, 'days'],
    ['days', [], 'days'],
    ['days', [1, 2, 3, 4].map(() => ({ ...plan.days[0], slots: [] })), 'days'],
    ['days', Array(501).fill(null), 'days'],
    ['days.1', null, 'days[1]'],
    ['days.1.title', {}, 'days[1].title'],
    ['days.1.date', 'soon', 'days[1].date'],
    ['days.1.begin', 1e308, 'days[1].begin'],
    ['days.1.slots', Array.from({ length: 61 }, (_, index) => ({ ...slot, id: `x${index}` })), 'days[1].slots'],
    ['days.1.slots.0.id', 's 1', 'days[1].slots[0].id'],
    ['days.1.slots.0.kind', 'party', 'days[1].slots[0].kind'],
    ['days.1.slots.0.kind', ['case'], 'days[1].slots[0].kind'],
    ['days.1.slots.0.title', undefined, 'days[1].slots[0].title'],
    ['days.1.slots.0.minutes', 0, 'days[1].slots[0].minutes'],
    ['days.1.slots.0.minutes', 601, 'days[1].slots[0].minutes'],
    ['days.1.slots.0.minutes', '30', 'days[1].slots[0].minutes'],
    ['days.1.slots.0.session', '', 'days[1].slots[0].session'],
    ['days.1.slots.0.method', 'javascript:alert(1)', 'days[1].slots[0].method'],
    ['days.1.slots.0.id', 's1', 'days'],
    ['alsoPrepare', ['../../etc'], 'alsoPrepare[0]'],
    ['leftOut.0.reason', 'hearsay', 'leftOut[0].reason'],
    ['leftOut.0.topic', 4, 'leftOut[0].topic'],
  ])('%s = %j', (path, value, place) => expect(refusal(path, value)).toEqual({ code: 'not-a-course', place }));

  test.each([null, undefined, 7, 'plan', [], true, {}])('%j instead of one', (json) => expect(refusalOf(() => readPlan(json))?.code).toBe('not-a-course'));

  test('of a later schema, by that name', () => expect(refusal('schema', 2)).toEqual({ code: 'newer-schema', place: 'schema' }));

  test('with any part taken away or replaced: a named refusal, or a plan that is read again as the same', () => {
    const values = fc.constantFrom(undefined, null, 0, -1, 2, '', 'x', [], {}, [[]], true, 1e308, '__proto__', '\u202E');
    fc.assert(fc.property(fc.constantFrom(...pathsOf(plan)), values, (path, value) => {
      const json = changed(plan, path, value);
      if (refusalOf(() => readPlan(json)) === undefined) expect(readPlan(JSON.parse(JSON.stringify(readPlan(json))))).toEqual(readPlan(json));
    }), { numRuns: 500 });
  });
});

describe('a brief alone', () => {
  test('is read as it was written', () => expect(readBrief(JSON.parse(JSON.stringify(sampleBrief)))).toEqual(sampleBrief));

  test('is refused, with the place', () => {
    expect(refusalOf(() => readBrief({ ...sampleBrief, days: 4 }))).toEqual({ code: 'not-a-course', place: 'brief.days' });
    expect(refusalOf(() => readBrief(null))).toEqual({ code: 'not-a-course', place: 'brief' });
  });

  test('may be unsound: it is kept as it was left', () => {
    const dates = { first: '', last: '' };
    fc.assert(fc.property(brief, (each) => void expect(readBrief(JSON.parse(JSON.stringify({ ...each, ...dates })))).toEqual({ ...each, ...dates })));
  });
});
