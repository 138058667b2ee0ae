import { LARGEST_PLAN, LONGEST_TITLE, planProgramme, readPlan, type Plan } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../src/take-away/markdown.js';
import { mailOf, letterOf } from '../../src/take-away/letter.js';
import { calendarOf } from '../../src/take-away/calendar.js';
import { fileOf } from '../../src/take-away/files.js';
import { openPlan, planFile, type OpenError } from '../../src/take-away/plan-file.js';
import { HARD_TITLES, programme, titled } from './plans.js';

const { plan } = programme();
const source = planFile(plan);

function open(text: string | Uint8Array<ArrayBuffer>): Promise<Plan | OpenError> {
  return openPlan(new Blob([text]), sampleCatalogue);
}

/** The plan's file with something else in it. */
function other(change: object): string {
  return JSON.stringify({ ...plan, ...change });
}

async function errorOf(text: string | Uint8Array<ArrayBuffer>): Promise<OpenError> {
  const opened = await open(text);
  if (!('error' in opened)) throw new Error('it was opened');
  return opened;
}

describe('a plan in a file', () => {
  it('is the same when it is opened', async () => {
    expect(await open(source)).toEqual(plan);
    expect(await open(`\uFEFF${source}`)).toEqual(plan);
    expect(await open(source.replace(/\n/g, '\r\n'))).toEqual(plan);
  });

  it('is the same after every kind of change', async () => {
    const { plan: odd } = titled(['Łódź', 'القاهرة', '🏙️', 'a\u00a0b', "x'\"<>&"], programme({ first: '', last: '', mode: 'online' }));
    const own = { ...odd, alsoPrepare: ['measuring'], leftOut: [{ topic: 'spaces', reason: 'no-time' as const }] };
    expect(await open(planFile(own))).toEqual(own);
  });

  it('is the same whatever was asked for', async () => {
    const ids = <T extends { readonly id: string }>(all: readonly T[], minLength = 0): fc.Arbitrary<string[]> => fc.subarray(all.map(({ id }) => id), { minLength });
    const brief = fc.record({ topics: ids(sampleCatalogue.topics, 1), goals: ids(sampleCatalogue.goals), days: fc.constantFrom<2 | 3>(2, 3), mode: fc.constantFrom<'room' | 'online'>('room', 'online'), begin: fc.nat(900), title: fc.constantFrom('', 'x', 'القاهرة', '東京') });
    await fc.assert(fc.asyncProperty(brief, async (asked) => {
      const each = planProgramme(sampleCatalogue, { ...sampleBrief, first: '', last: '', ...asked, end: asked.begin + 420 });
      expect(await open(planFile(each))).toEqual(each);
    }));
  });

  it('can be as large as one that is written here', async () => {
    const cities = Array.from({ length: LARGEST_PLAN.entries }, (_, index) => `${index}${'会'.repeat(LARGEST_PLAN.line)}`.slice(0, LARGEST_PLAN.line));
    const slots = Array.from({ length: LARGEST_PLAN.entries }, (_, index) => ({ id: `x${index}`, kind: 'exercise' as const, title: '🏙'.repeat(LONGEST_TITLE), minutes: 5 }));
    const large = { ...plan, brief: { ...plan.brief, cities, cases: cities.map((city) => ({ city, text: city })), languages: cities }, days: plan.days.map((day, at) => ({ ...day, slots: slots.map((slot) => ({ ...slot, id: `${slot.id}-${at}` })) })) };
    expect(readPlan(large)).toEqual(JSON.parse(JSON.stringify(large)));
    expect(await open(planFile(large))).toEqual(readPlan(large));
  });

  it('is a file', () => {
    expect(fileOf(programme(), 'json')).toEqual({ name: 'talking-about-rumours.json', text: source, type: 'application/json' });
  });
});

describe('a file that is no plan', () => {
  it('is named by what is wrong with it, and where', async () => {
    expect(await errorOf('')).toEqual({ error: 'damaged', place: 'JSON' });
    expect(await errorOf(source.slice(0, -20))).toEqual({ error: 'damaged', place: 'JSON' });
    expect(await errorOf('<!doctype html><title>Sign in</title>')).toEqual({ error: 'damaged', place: 'JSON' });
    expect(await errorOf(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0]))).toEqual({ error: 'damaged', place: 'JSON' });
    expect(await errorOf('null')).toEqual({ error: 'damaged', place: 'course: expected an object' });
    expect(await errorOf('[]')).toEqual({ error: 'damaged', place: 'course: expected an object' });
    expect(await errorOf('{"tessera":"progress","schema":1}')).toEqual({ error: 'damaged', place: 'tessera: expected one of academy-plan' });
    expect(await errorOf(other({ days: [] }))).toEqual({ error: 'damaged', place: 'days: expected one to three days' });
    expect(await errorOf(other({ days: [plan.days[0], plan.days[0]] }))).toEqual({ error: 'damaged', place: 'days: expected slots with ids that differ' });
    expect(await errorOf(source.replace('"minutes": 30', '"minutes": -30'))).toEqual({ error: 'damaged', place: 'days[0].slots[0].minutes: expected a whole number from 5 to 600' });
    expect(await errorOf(source.replace('"2027-03-03"', '"2027-02-30"'))).toEqual({ error: 'damaged', place: 'days[1].date: expected a date such as 2027-03-02, or nothing' });
    expect(await errorOf(other({ brief: { ...plan.brief, title: 'x'.repeat(401) } }))).toEqual({ error: 'damaged', place: 'brief.title: expected a text of at most 400 characters' });
  });

  it('is told apart from a plan that is newer, of another programme, or too large', async () => {
    expect(await errorOf(other({ schema: 2 }))).toEqual({ error: 'newer', place: 'schema: expected at most 1, found 2' });
    expect(await errorOf('{"tessera":"academy-plan","schema":7,"whatever":[]}')).toEqual({ error: 'newer', place: 'schema: expected at most 1, found 7' });
    expect(await errorOf(other({ catalogue: 'another-academy' }))).toEqual({ error: 'foreign', place: 'another-academy' });
    expect(await errorOf(`${source}${' '.repeat(10_000_000)}`)).toEqual({ error: 'large', place: '' });
  });

  it('is not read at all where it is too large, and not again where it cannot be', async () => {
    let reads = 0;
    const file = (size: number): Blob => ({ size, text: () => Promise.reject(new Error(`read ${(reads += 1)}`)) }) as unknown as Blob;
    expect(await openPlan(file(10_000_000), sampleCatalogue)).toEqual({ error: 'large', place: '' });
    expect(reads).toBe(0);
    expect(await openPlan(file(100), sampleCatalogue)).toEqual({ error: 'unreadable', place: '' });
    expect(reads).toBe(1);
  });

  it('never throws, wherever it is cut or changed', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(source.length), fc.string({ unit: 'binary', maxLength: 12 }), fc.nat(40), async (at, text, gone) => {
      const opened = await open(source.slice(0, at) + text + source.slice(at + gone));
      expect('error' in opened || readPlan(opened)).toBeTruthy();
    }));
  });
});

describe('a hostile file', () => {
  it('brings no keys of its own', async () => {
    const text = source
      .replace('{', '{ "__proto__": { "isHacked": true }, "constructor": { "prototype": { "isHacked": true } }, "href": "javascript:alert(1)",')
      .replace('"brief": {', '"brief": { "__proto__": { "isHacked": true }, "toString": "x",');
    const opened = await open(text);
    expect(opened).toEqual(plan);
    expect(Object.keys(opened).sort()).toEqual(Object.keys(plan).sort());
    expect(({} as { isHacked?: true }).isHacked).toBeUndefined();
    expect((opened as { isHacked?: true }).isHacked).toBeUndefined();
  });

  it('brings no address and no markup', async () => {
    const { plan: bad } = titled(HARD_TITLES.slice(0, 28).map((each) => each.slice(0, 200)), programme({ title: 'javascript:alert(1)', cities: ['<img src=x onerror=alert(1)>', 'data:text/html,x'] }));
    const opened = await open(planFile(bad));
    if ('error' in opened) throw new Error(opened.place);
    const asked = { ...programme(), plan: opened };
    expect(markdownOf(asked).match(/\]\(<[^>]*>\)/g)?.every((link) => /^\]\(<(?:en\/modules|https:\/\/example\.org)/.test(link))).toBe(true);
    expect(mailOf(letterOf(asked))).toMatch(/^mailto:\?subject=[\w.!~*'()%-]*&body=[\w.!~*'()%-]*$/);
    expect(calendarOf(asked, 0).replace(/\r\n /g, '').match(/^BEGIN:VEVENT/gm)).toHaveLength(calendarOf(programme(), 0).match(/^BEGIN:VEVENT/gm)?.length ?? 0);
  });

  it('hides nothing behind overrides of direction and controls', async () => {
    const evil = 'a\u202Ecod.exe\u2066b\u0007\u0000c\uFEFF';
    const { plan: bad } = titled([evil], programme({ title: evil, cities: [evil], languages: [evil], cases: [{ city: evil, text: evil }] }));
    const opened = await open(planFile({ ...bad, days: bad.days.map((day) => ({ ...day, title: evil })), language: evil }));
    expect(JSON.stringify(opened)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff]|\\u00/);
    expect(opened).toMatchObject({ brief: { title: 'a cod.exe b c', cities: ['a cod.exe b c'] }, days: [{ title: 'a cod.exe b c' }, {}, {}] });
  });

  it('with half a character in it still makes a letter, a calendar and a name for a file', async () => {
    const opened = await open(other({ brief: { ...plan.brief, title: 'a\ud83d', zone: 'Mars/Olympus' } }));
    if ('error' in opened) throw new Error(opened.place);
    const asked = { ...programme(), plan: opened };
    for (const kind of ['letter', 'calendar', 'markdown', 'json'] as const) expect(fileOf(asked, kind)?.name).toMatch(/^a\.\w+$/);
    expect(mailOf(letterOf(asked))).toContain('subject=Request%3A%20a%EF%BF%BD&');
  });
});
