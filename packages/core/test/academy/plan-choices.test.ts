import { describe, expect, test } from 'vitest';
import { endOf, planProgramme, preparationOf, type Brief, type Plan } from '../../src/academy/index.js';
import { sampleBrief, sampleCatalogue } from '../../testing/sample-catalogue.js';

const planFor = (change: Partial<Brief> = {}): Plan => planProgramme(sampleCatalogue, { ...sampleBrief, ...change });
const slotsOf = ({ days }: Plan) => days.flatMap(({ slots }) => slots);
const sessionsOf = (plan: Plan): string[] => slotsOf(plan).flatMap(({ session }) => session ?? []);
const methodOf = (plan: Plan, session: string): string | undefined => slotsOf(plan).find((slot) => slot.session === session)?.method;

/** Two topics in two days of four hours: time for one exercise each. */
const SHORT = { days: 2, begin: 540, end: 780 } as const;

describe('another brief is another programme', () => {
  test('a goal decides whether ideas or cases come first', () => {
    const [begin, cases] = [planFor({ goals: ['begin'] }), planFor({ goals: ['cases'] })];
    const first = (plan: Plan): string | undefined => sessionsOf(plan).find((id) => /^(competence|rumours)/.test(id));
    expect(first(begin)).toBe('competence-staff');
    expect(first(cases)).toBe('rumours-case');
  });

  test('a goal decides which session is taken where there is time for one', () => {
    expect(sessionsOf(planFor({ ...SHORT, goals: ['begin'] }))).toContain('competence-first');
    expect(sessionsOf(planFor({ ...SHORT, goals: ['cases'] }))).toContain('rumours-case');
    expect(sessionsOf(planFor({ ...SHORT, goals: ['begin'] }))).not.toContain('competence-case');
  });

  test('a goal for one field puts its topics before general ones', () => {
    const at = (plan: Plan, topic: string): number => sessionsOf(plan).findIndex((id) => id.startsWith(topic));
    expect(at(planFor({ goals: ['field'] }), 'rumours')).toBeLessThan(at(planFor({ goals: ['field'] }), 'competence'));
    expect(at(planFor({ goals: ['begin'] }), 'competence')).toBeLessThan(at(planFor({ goals: ['begin'] }), 'rumours'));
  });

  test('who comes decides which input is taken', () => {
    const only = (group: string): readonly string[] => sessionsOf(planFor({ ...SHORT, people: [{ group, count: 20 }] }));
    expect(only('mayors')).toContain('competence-leaders');
    expect(only('mayors')).not.toContain('competence-staff');
    expect(only('staff')).toContain('competence-staff');
    expect(only('staff')).not.toContain('competence-leaders');
  });

  test('how many come decides the method', () => {
    expect(methodOf(planFor({ people: [{ group: 'staff', count: 40 }] }), 'competence-first')).toBe('pairs');
    expect(methodOf(planFor({ people: [{ group: 'staff', count: 41 }] }), 'competence-first')).toBe('cafe');
    expect(methodOf(planFor({ people: [{ group: 'staff', count: 24 }] }), 'competence-case')).toBe('clinic');
  });

  test('online everything takes place in a call, breaks are shorter, and there is no visit', () => {
    const [room, online] = [planFor({ topics: ['spaces'] }), planFor({ topics: ['spaces'], mode: 'online' })];
    expect(sessionsOf(room)).toContain('spaces-visit');
    expect(sessionsOf(online)).not.toContain('spaces-visit');
    expect(new Set(slotsOf(online).flatMap(({ method }) => method ?? []))).toEqual(new Set(['call']));
    expect(slotsOf(online).filter(({ kind }) => kind === 'coffee').every(({ minutes }) => minutes < 30)).toBe(true);
  });

  test('one city alone gets no answer from another', () => {
    expect(sessionsOf(planFor())).toContain('peer-feedback');
    expect(sessionsOf(planFor({ cities: ['Lublin'] }))).not.toContain('peer-feedback');
  });

  test('other topics are prepared by other modules', () => {
    const prepared = (topics: string[]) => preparationOf(sampleCatalogue, planFor({ topics }));
    expect(prepared(['rumours'])).not.toEqual(prepared(['spaces']));
  });
});

describe('a programme as a whole', () => {
  test('opens with a welcome, looks back each morning, and ends with plans', () => {
    const [first = [], second = [], third = []] = planFor().days.map(({ slots }) => slots.flatMap(({ session }) => session ?? []));
    expect([first.slice(0, 2), first.at(-1), second[0], second.at(-1), third[0]]).toEqual([['welcome', 'expectations'], 'take-away', 'look-back', 'take-away', 'look-back']);
    expect(third.slice(-3)).toEqual(['city-plan', 'peer-feedback', 'evaluation']);
  });

  test('gives free time of long days to the cities’ own work', () => {
    const long = planFor({ topics: ['spaces'], begin: 480, end: 1080 });
    expect(sessionsOf(long).filter((id) => id === 'own-work').length).toBeGreaterThan(1);
  });

  test('has no more visits than days', () => {
    const sessions = sampleCatalogue.sessions.map((session) => (session.topic && !/-(?:staff|first)$/.test(session.id) ? { ...session, kind: 'visit' as const } : session));
    const plan = planProgramme({ ...sampleCatalogue, sessions }, { ...sampleBrief, begin: 480, end: 1080 });
    expect(slotsOf(plan).filter(({ kind }) => kind === 'visit')).toHaveLength(3);
  });

  test('of three hours has one topic and names the others', () => {
    const { leftOut } = planFor({ days: 2, begin: 540, end: 720, topics: ['spaces', 'rumours', 'strategy', 'competence'] });
    expect(leftOut).toEqual(['strategy', 'rumours', 'spaces'].map((topic) => ({ topic, reason: 'no-time' })));
  });

  /** The sample with inputs and exercises of one length and nothing else on topics. */
  const fixed = (input: number, exercise: number) => ({
    ...sampleCatalogue,
    sessions: sampleCatalogue.sessions.filter(({ topic, kind }) => !topic || kind === 'input' || kind === 'exercise').map((session) => {
      const minutes = session.kind === 'input' ? input : exercise;
      return session.topic ? { ...session, minutes: { least: minutes, usual: minutes, most: minutes } } : session;
    }),
  });

  test('leaves out a topic that has time in all, but not in any day', () => {
    const { days, leftOut } = planProgramme(fixed(60, 120), { ...sampleBrief, begin: 540, end: 840 });
    expect(leftOut).toEqual([{ topic: 'rumours', reason: 'no-time' }]);
    expect(days.map((day) => endOf(day) <= 840)).toEqual([true, true, true]);
  });

  test('gives up looking back for a topic that would not fit otherwise, and keeps what parts two inputs', () => {
    const plan = planProgramme(fixed(60, 60), { ...sampleBrief, ...SHORT, end: 720 });
    expect(sessionsOf(plan)).toEqual(['welcome', 'expectations', 'competence-staff', 'take-away', 'competence-first', 'city-plan', 'peer-feedback', 'evaluation']);
  });

  test('names days after their topics, and keeps long names short', () => {
    const title = 'A long name of a topic '.repeat(20).trim();
    const topics = sampleCatalogue.topics.map((topic) => ({ ...topic, title }));
    expect(planFor().days.map((day) => day.title)).toContain('Rumours');
    for (const day of planProgramme({ ...sampleCatalogue, topics }, sampleBrief).days) expect(day.title.length).toBeLessThanOrEqual(200);
  });

  test('leaves out what no method suits, and says so', () => {
    const sessions = sampleCatalogue.sessions.map((session) => (session.topic === 'rumours' && session.kind === 'input' ? { ...session, methods: ['call'] } : session));
    expect(planProgramme({ ...sampleCatalogue, sessions }, sampleBrief).leftOut).toEqual([{ topic: 'rumours', reason: 'no-session' }]);
  });
});
