import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { MOST, readCatalogue } from '../../src/academy/index.js';
import { sampleCatalogue } from '../../testing/sample-catalogue.js';
import { catalogue } from './arbitraries.js';
import { changed, pathsOf, refusalOf, withStrangers } from './refusal.js';

const reading = (path: string, value: unknown) => readCatalogue(changed(sampleCatalogue, path, value));
const refusal = (path: string, value: unknown) => refusalOf(() => reading(path, value));
const many = <T extends object>(count: number, thing: T | undefined) => Array.from({ length: count }, (_, index) => ({ ...thing, id: `x${index}` }));

afterEach(() => expect(({} as { polluted?: unknown }).polluted).toBeUndefined());

describe('a catalogue', () => {
  test('is read as it was written', () => expect(readCatalogue(JSON.parse(JSON.stringify(sampleCatalogue)))).toEqual(sampleCatalogue));

  test('of any shape is read as it was written', () => fc.assert(fc.property(catalogue, (each) => void expect(readCatalogue(JSON.parse(JSON.stringify(each)))).toEqual(JSON.parse(JSON.stringify(each))))));

  test('leaves out what is not known, at every level', () => {
    const read = readCatalogue(withStrangers(sampleCatalogue));
    expect(read).toEqual(sampleCatalogue);
    for (const each of [read, read.topics[0], read.sessions[0], read.methods[0]]) expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
  });

  test('does not take what only a prototype says', () => expect(refusalOf(() => readCatalogue(JSON.parse(`{"__proto__":${JSON.stringify(sampleCatalogue)}}`)))).toBeDefined());

  test.each(['groups', 'goals', 'topics', 'methods', 'sessions', 'modules', 'readings', 'practical', 'caseSheet', 'services', 'past'] as const)('may do without %s', (list) => expect(reading(list, undefined)[list]).toEqual([]));

  test('may do without a course', () => expect(reading('course', undefined)).not.toHaveProperty('course'));

  test.each(['topics', 'sessions', 'methods', 'groups', 'goals'] as const)('has as many %s as are allowed, and no more', (list) => {
    expect(reading(list, many(MOST[list], sampleCatalogue[list][0]))[list]).toHaveLength(MOST[list]);
    expect(refusal(list, many(MOST[list] + 1, sampleCatalogue[list][0]))).toEqual({ code: 'not-a-course', place: list });
  });
});

describe('a catalogue is refused, with the place', () => {
  test.each<[string, unknown, string]>([
    ['schema', 0, 'schema'],
    ['schema', undefined, 'schema'],
    ['id', 'Not A Slug', 'id'],
    ['id', '__proto__', 'id'],
    ['language', '', 'language'],
    ['title', '  ', 'title'],
    ['course', 'a/b', 'course'],
    ['rhythms', undefined, 'rhythms'],
    ['rhythms.online', undefined, 'rhythms.online'],
    ['rhythms.room.begin', '09:00', 'rhythms.room.begin'],
    ['rhythms.room.end', 1441, 'rhythms.room.end'],
    ['rhythms.room.stretch', 0, 'rhythms.room.stretch'],
    ['rhythms.room.stretch', 29, 'rhythms.room.stretch'],
    ['rhythms.room.coffee', 4, 'rhythms.room.coffee'],
    ['rhythms.room.lunch', 181, 'rhythms.room.lunch'],
    ['people.most', 0, 'people.most'],
    ['people.advised', 12.5, 'people.advised'],
    ['groups', {}, 'groups'],
    ['groups.0.gain', '', 'groups[0].gain'],
    ['groups.0.note', 7, 'groups[0].note'],
    ['groups.1.id', 'mayors', 'groups'],
    ['goals.0.order', 'random', 'goals[0].order'],
    ['goals.0.favours', ['party'], 'goals[0].favours[0]'],
    ['topics.0.kind', 'toString', 'topics[0].kind'],
    ['topics.0.modules', 'measuring', 'topics[0].modules'],
    ['topics.1.id', 'competence', 'topics'],
    ['methods.0.modes', ['by-post'], 'methods[0].modes[0]'],
    ['methods.0.people.least', 0, 'methods[0].people.least'],
    ['methods.0.people.most', '120', 'methods[0].people.most'],
    ['methods.0.facilitator', undefined, 'methods[0].facilitator'],
    ['sessions.0.kind', 'lunch', 'sessions[0].kind'],
    ['sessions.0.role', 'chief', 'sessions[0].role'],
    ['sessions.0.topic', 'Not A Slug', 'sessions[0].topic'],
    ['sessions.0.minutes', 30, 'sessions[0].minutes'],
    ['sessions.0.minutes.least', 0, 'sessions[0].minutes.least'],
    ['sessions.0.minutes.usual', 20, 'sessions[0].minutes.usual'],
    ['sessions.0.minutes.most', 135, 'sessions[0].minutes.most'],
    ['sessions.0.minutes.most', null, 'sessions[0].minutes.most'],
    ['sessions.0.methods', undefined, 'sessions[0].methods'],
    ['sessions.1.id', 'welcome', 'sessions'],
    ['modules.0.href', 'javascript:alert(1)', 'modules[0].href'],
    ['modules.0.href', '//evil.example/', 'modules[0].href'],
    ['modules.0.minutes', '45', 'modules[0].minutes'],
    ['readings.0.href', 'JavaScript:alert(1)', 'readings[0].href'],
    ['readings.0.href', 'java\nscript:alert(1)', 'readings[0].href'],
    ['past.0.sources.0.href', 'data:text/html,x', 'past[0].sources[0].href'],
    ['past.0.sources', undefined, 'past[0].sources'],
    ['practical.0.modes', 'room', 'practical[0].modes'],
    ['caseSheet.0', ' ', 'caseSheet[0]'],
    ['evaluation.after', undefined, 'evaluation.after'],
    ['services.0.text', ['x'], 'services[0].text'],
    ['title', 'x'.repeat(20_001), 'title'],
  ])('%s = %j', (path, value, place) => expect(refusal(path, value)).toEqual({ code: 'not-a-course', place }));

  test.each([null, undefined, 7, 'catalogue', [], true, {}])('%j instead of one', (json) => expect(refusalOf(() => readCatalogue(json))?.code).toBe('not-a-course'));

  test('of a later schema, by that name', () => expect(refusal('schema', 2)).toEqual({ code: 'newer-schema', place: 'schema' }));

  test('with any part taken away or replaced: a named refusal, or a catalogue that is read again as the same', () => {
    const values = fc.constantFrom(undefined, null, 0, -1, 15, '', 'x', [], {}, [[]], true, 1e308, '__proto__', 'javascript:alert(1)');
    fc.assert(fc.property(fc.constantFrom(...pathsOf(sampleCatalogue)), values, (path, value) => {
      const json = changed(sampleCatalogue, path, value);
      if (refusalOf(() => readCatalogue(json)) === undefined) expect(readCatalogue(JSON.parse(JSON.stringify(readCatalogue(json))))).toEqual(readCatalogue(json));
    }), { numRuns: 500 });
  });
});
