import fc from 'fast-check';
import { dayAfter, KINDS, line, MODES, ORDERS, ROLES, type Brief, type Catalogue, type Goal, type Kind, type Method, type Role, type Session, type TargetGroup, type Topic } from '../../src/academy/index.js';
import { sampleCatalogue } from '../../testing/sample-catalogue.js';

/** A brief together with the catalogue that it is over. */
export interface Asked {
  readonly catalogue: Catalogue;
  readonly brief: Brief;
}

/** Names in any script, as they are kept: without what `line` takes away. */
const name = fc.oneof(
  { arbitrary: fc.constantFrom('Lublin', 'القاهرة', 'חיפה', '東京', '서울', 'Київ', 'ქუთაისი', 'नाशिक', 'Łódź', 'Reggio Emilia', '🏙️', '👩‍👩‍👧 town', 'e\u0301'), weight: 5 },
  { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => line(text) || 'x'), weight: 1 },
);

const zone = fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');

/** A range that holds the days, an open one, or no date yet. */
function rangeFor(days: number): fc.Arbitrary<Pick<Brief, 'first' | 'last'>> {
  const first = fc.nat(2000).map((day) => dayAfter('2026-01-01', day));
  return fc.oneof(
    fc.constant({ first: '', last: '' }),
    first.map((date) => ({ first: date, last: '' })),
    fc.tuple(first, fc.nat(20)).map(([date, more]) => ({ first: date, last: dayAfter(date, days - 1 + more) })),
  );
}

/** From three to ten hours, beginning at any minute. */
const times = fc.integer({ min: 180, max: 600 }).chain((length) => fc.nat(1440 - length).map((begin) => ({ begin, end: begin + length })));

/** One to 120 people, in one group or spread over several. */
function peopleOver(groups: readonly TargetGroup[]): fc.Arbitrary<Brief['people']> {
  const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: groups.length - 1 });
  return fc.tuple(fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constantFrom(1, 2, 30, 31, 120)), cuts, fc.shuffledSubarray(groups.map(({ id }) => id), { minLength: groups.length })).map(([total, parts, ids]) => {
    const ends = [...parts.map((part) => Math.floor(part * total)), total].sort((a, b) => a - b);
    return ends.map((end, index) => ({ group: ids[index] ?? '', count: end - (ends[index - 1] ?? 0) })).filter(({ count }) => count > 0);
  });
}

const idsOf = (things: readonly { readonly id: string }[], minLength: number) => fc.shuffledSubarray(things.map(({ id }) => id), { minLength });

/** Briefs that a programme can be made for. */
export function soundBriefOver(catalogue: Catalogue): fc.Arbitrary<Brief> {
  const days = fc.constantFrom<2 | 3>(2, 3);
  return days.chain((number) => fc.record({
    cities: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), title: name, text: name, people: peopleOver(catalogue.groups), goals: idsOf(catalogue.goals, 0), topics: idsOf(catalogue.topics, 1),
    days: fc.constant(number), mode: fc.constantFrom(...MODES), languages: fc.uniqueArray(name, { maxLength: 3 }), range: rangeFor(number), times, zone, practical: idsOf(catalogue.practical, 0),
  })).map(({ text, range, times: { begin, end }, ...rest }) => ({ ...rest, ...range, begin, end, cases: rest.cities.slice(1).map((city) => ({ city, text })) }));
}

export const soundBrief = soundBriefOver(sampleCatalogue);

/** What people type on the way to a brief, and what never was one. */
const unsound = fc.record<Partial<Brief>>({
  cities: fc.constantFrom([], ['', '']),
  people: fc.constantFrom([], [{ group: 'staff', count: 0 }], [{ group: 'staff', count: 500 }], [{ group: 'nobody', count: 121 }]),
  goals: fc.constantFrom([], ['unknown']),
  topics: fc.constantFrom([], ['unknown'], ['unknown', 'spaces', 'spaces'], Array.from({ length: 40 }, (_, index) => `topic-${index}`)),
  first: fc.constantFrom('', '2027-02-29', 'tomorrow', '9999-12-31'),
  last: fc.constantFrom('', '2020-01-01', '2027-13-01'),
  begin: fc.constantFrom(0, 720, 1440),
  end: fc.constantFrom(0, 719, 800, 1440),
  zone: fc.constantFrom('', 'Mars/Olympus'),
}, { requiredKeys: [] });

/** Any brief, sound or not. */
export const brief: fc.Arbitrary<Brief> = fc.oneof(soundBrief, fc.tuple(soundBrief, unsound).map(([sound, wrong]) => ({ ...sound, ...wrong })));

const quarters = (least: number, most: number) => fc.integer({ min: least / 15, max: most / 15 }).map((number) => number * 15);
const rising = (least: number, most: number) => fc.tuple(quarters(least, most), quarters(least, most), quarters(least, most)).map(([...three]) => {
  const [shortest = 15, usual = 15, longest = 15] = three.sort((a, b) => a - b);
  return { least: shortest, usual, most: longest };
});

/** A day of three hours holds what every programme needs beside one topic, at its shortest. */
const LONGEST_LEAST: Readonly<Record<Role, number>> = { welcome: 15, expectations: 15, 'look-back': 15, 'take-away': 15, 'own-work': 60, 'city-plan': 45, 'peer-feedback': 30, evaluation: 15 };

const rhythm = fc.record({ begin: fc.constant(540), end: fc.constant(990), stretch: fc.integer({ min: 75, max: 150 }), coffee: fc.integer({ min: 10, max: 30 }), lunch: fc.integer({ min: 30, max: 90 }) });
const goal = fc.record<Omit<Goal, 'id'>>({ title: name, order: fc.constantFrom(...ORDERS, undefined), favours: fc.subarray([...KINDS]) });
const topic = fc.record<Omit<Topic, 'id'>>({ kind: fc.constantFrom('general', 'specific'), title: name, text: name, modules: fc.subarray(['m1', 'm2', 'm3']), readings: fc.subarray(['r1', 'r2']) });
const method = fc.record<Omit<Method, 'id'>>({
  title: name, text: name, material: name, facilitator: name, modes: fc.subarray([...MODES], { minLength: 1 }),
  people: fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 })).map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) })),
});

/** Methods for everybody in each mode: what has a role can always take place. */
const ALWAYS: readonly Method[] = MODES.map((mode) => ({ id: mode, title: mode, text: mode, material: mode, facilitator: mode, modes: [mode], people: { least: 1, most: 120 } }));

interface Ids {
  readonly groups: readonly string[];
  readonly goals: readonly string[];
  readonly methods: readonly string[];
}

function sessionOf(kind: Kind, { groups, goals, methods }: Ids, minutes: fc.Arbitrary<Session['minutes']>): fc.Arbitrary<Omit<Session, 'id'>> {
  return fc.record({ kind: fc.constant(kind), title: name, aim: name, minutes, methods: fc.shuffledSubarray([...methods], { minLength: 1, maxLength: 2 }), groups: fc.subarray([...groups]), goals: fc.subarray([...goals]) });
}

function roleOf(role: Role, ids: Ids): fc.Arbitrary<Session> {
  const lengths = fc.tuple(quarters(15, LONGEST_LEAST[role]), rising(15, 120)).map(([least, { usual, most }]) => ({ least, usual: Math.max(least, usual), most: Math.max(least, most) }));
  return sessionOf(role === 'welcome' ? 'input' : 'case', ids, lengths).map((session) => ({ ...session, id: role, role, methods: [...session.methods, ...MODES] }));
}

function sessionsOfTopic(id: string, ids: Ids): fc.Arbitrary<readonly Session[]> {
  const lengths = rising(15, 120).map((minutes) => ({ ...minutes, least: Math.min(minutes.least, 60) }));
  const of = (kind: Kind) => fc.tuple(sessionOf(kind, ids, lengths), fc.subarray([...MODES])).map(([session, modes]) => ({ ...session, methods: [...session.methods, ...modes] }));
  const more = fc.array(fc.constantFrom(...KINDS).chain(of), { maxLength: 5 });
  return fc.tuple(of('input'), of('exercise'), more).map(([input, exercise, rest]) => [input, exercise, ...rest].map((session, index) => ({ ...session, id: `${id}-s${index}`, topic: id })));
}

const numbered = <T>(prefix: string, things: readonly T[]) => things.map((thing, index) => ({ ...thing, id: `${prefix}${index}` }));

/**
 * Catalogues of every shape that can be read: all roles for everybody, and topics of which some have nothing for these people. Shortest
 * lengths are held down, as nothing can be planned where one topic is longer than a day.
 */
export const catalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    rhythms: fc.record({ room: rhythm, online: rhythm }),
    groups: fc.array(fc.record({ title: name, gain: name }), { minLength: 1, maxLength: 4 }),
    goals: fc.array(goal, { maxLength: 4 }),
    topics: fc.array(topic, { minLength: 1, maxLength: 12 }),
    methods: fc.array(method, { minLength: 2, maxLength: 6 }),
  })
  .chain(({ rhythms, ...lists }) => {
    const base = { groups: numbered('g', lists.groups), goals: numbered('a', lists.goals), topics: numbered('t', lists.topics), methods: numbered('w', lists.methods) };
    const ids: Ids = { groups: base.groups.map(({ id }) => id), goals: base.goals.map(({ id }) => id), methods: base.methods.map(({ id }) => id) };
    const sessions = fc.tuple(...ROLES.map((role) => roleOf(role, ids)), ...base.topics.map(({ id }) => sessionsOfTopic(id, ids))).map((parts) => parts.flat());
    return sessions.map((all) => ({ ...sampleCatalogue, rhythms, ...base, methods: [...base.methods, ...ALWAYS], sessions: all }));
  });

/** A brief over the sample, and a brief over any catalogue. */
export const overSample: fc.Arbitrary<Asked> = soundBrief.map((each) => ({ catalogue: sampleCatalogue, brief: each }));
export const overAny: fc.Arbitrary<Asked> = catalogue.chain((each) => soundBriefOver(each).map((asked) => ({ catalogue: each, brief: asked })));
