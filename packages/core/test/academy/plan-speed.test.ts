import { expect, test } from 'vitest';
import { KINDS, MODES, MOST, planProgramme, readCatalogue, type Brief, type Catalogue, type Session } from '../../src/academy/index.js';
import { sampleBrief, sampleCatalogue } from '../../testing/sample-catalogue.js';

/** A catalogue as large as one may be. Only the last method suits everybody, so that each is looked at. */
function largest(minutes: Session['minutes'], topics: number): Catalogue {
  const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  const methods = many(MOST.methods, (index) => ({ id: `m${index}`, title: 'M', text: 'M', material: 'M', facilitator: 'M', modes: MODES, people: { least: 1, most: index === MOST.methods - 1 ? 120 : 119 } }));
  const all = { methods: methods.map(({ id }) => id), groups: many(MOST.groups, (index) => `g${index}`), goals: many(MOST.goals, (index) => `a${index}`) };
  const roles = sampleCatalogue.sessions.filter(({ role }) => role).map((session) => ({ ...session, ...all }));
  const ofTopics = many(MOST.sessions - roles.length, (index): Session => {
    const round = Math.floor(index / topics);
    return { id: `s${index}`, kind: (['input', 'exercise'] as const)[round] ?? KINDS[round % 4] ?? 'case', topic: `t${index % topics}`, title: 'S', aim: 'S', minutes, ...all };
  });
  return readCatalogue({
    ...sampleCatalogue, methods,
    groups: all.groups.map((id) => ({ id, title: 'G', gain: 'G' })),
    goals: all.goals.map((id) => ({ id, title: 'G', order: 'cases-first', favours: KINDS })),
    topics: many(MOST.topics, (index) => ({ id: `t${index}`, kind: index % 2 ? 'general' : 'specific', title: `Topic ${index}`, text: 'T', modules: [], readings: [] })),
    sessions: [...roles, ...ofTopics],
  });
}

/** Three days of ten hours for 120 people of all groups, with as many topics. */
function asking({ groups, goals, topics }: Catalogue, number: number): Brief {
  return { ...sampleBrief, people: groups.map(({ id }) => ({ group: id, count: 3 })), goals: goals.map(({ id }) => id), topics: topics.slice(0, number).map(({ id }) => id), days: 3, begin: 480, end: 1080 };
}

/** Milliseconds of processor time, as other tests run beside this one: the median of nine runs, after two to warm up. */
function timeOf(plan: () => unknown): number {
  const times = Array.from({ length: 11 }, () => {
    const before = process.cpuUsage();
    plan();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.slice(2).sort((a, b) => a - b)[4] ?? Infinity;
}

test.each<[string, number, Session['minutes'], number]>([
  ['60 topics, sessions as short as can be', 60, { least: 15, usual: 15, most: 15 }, 60],
  ['60 topics, sessions of any length', 60, { least: 15, usual: 30, most: 120 }, 60],
  ['60 topics, sessions as long as can be', 60, { least: 120, usual: 120, most: 120 }, 60],
  ['40 topics', 40, { least: 15, usual: 15, most: 120 }, 60],
  ['six topics with 65 sessions each', 6, { least: 15, usual: 15, most: 120 }, 6],
  ['one topic with 392 sessions', 1, { least: 30, usual: 60, most: 90 }, 1],
])('%s: planned in less than 50 ms', (what, asked, minutes, topics) => {
  const catalogue = largest(minutes, topics);
  const brief = asking(catalogue, asked);
  const time = timeOf(() => planProgramme(catalogue, brief));
  console.log(`${what}: ${time.toFixed(1)} ms`);
  expect(time).toBeLessThan(50);
});
