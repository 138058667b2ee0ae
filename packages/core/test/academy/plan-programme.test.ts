import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBrief, conflictsOf, datesOf, endOf, isPause, isSound, isWeekend, planProgramme, readPlan, timesOf, type Day, type Plan, type Session, type Slot } from '../../src/academy/index.js';
import { sampleBrief, sampleCatalogue } from '../../testing/sample-catalogue.js';
import { brief, overAny, overSample, soundBrief, type Asked } from './arbitraries.js';

/** A brief, its programme, and what both are looked up in. */
interface Planned extends Asked {
  readonly plan: Plan;
  readonly stretch: number;
  readonly sessionOf: (slot: Slot) => Session | undefined;
}

const OFTEN = ['own-work', 'look-back', 'take-away'];
const workOf = ({ slots }: Pick<Day, 'slots'>): readonly Slot[] => slots.filter((slot) => !isPause(slot));
const inQuarters = (minutes: number): number => minutes - (minutes % 15);
const allSlots = ({ days }: Plan): readonly Slot[] => days.flatMap(({ slots }) => slots);

function holds(over: fc.Arbitrary<Asked>, property: (planned: Planned) => void): void {
  fc.assert(fc.property(over, ({ catalogue, brief }) => {
    const plan = planProgramme(catalogue, brief);
    property({ catalogue, brief, plan, stretch: catalogue.rhythms[brief.mode].stretch, sessionOf: (slot) => catalogue.sessions.find(({ id }) => id === slot.session) });
  }));
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe.each([['the sample catalogue', overSample], ['any catalogue', overAny]])('a programme from %s', (_, over) => {
  test('has the days that were asked for, on their dates', () => holds(over, ({ plan, brief }) => {
    expect(plan.days.map(({ date }) => date)).toEqual(datesOf(brief));
    expect(plan.days).toHaveLength(brief.days);
  }));

  test('begins as asked, never ends later, and no two slots overlap', () => holds(over, ({ plan, brief }) => {
    for (const day of plan.days) {
      const times = timesOf(day);
      expect(times[0]?.from).toBe(brief.begin);
      expect(endOf(day)).toBeLessThanOrEqual(brief.end);
      for (const [index, { from, to }] of times.entries()) {
        expect(to).toBeGreaterThan(from);
        expect(from).toBe(times[index - 1]?.to ?? brief.begin);
      }
    }
  }));

  test('ends early only where each of its sessions is as long as it can be', () => holds(over, ({ plan, brief, stretch, sessionOf }) => {
    for (const day of plan.days.filter((each) => endOf(each) <= brief.end - 15)) {
      for (const slot of workOf(day)) expect(slot.minutes).toBe(Math.min(sessionOf(slot)?.minutes.most ?? 0, inQuarters(stretch)));
    }
  }));

  test('has no work longer than a stretch, and breaks only between work', () => holds(over, ({ plan, stretch }) => {
    for (const { slots } of plan.days) {
      let since = 0;
      for (const [index, slot] of slots.entries()) {
        since = isPause(slot) ? 0 : since + slot.minutes;
        expect(since).toBeLessThanOrEqual(stretch);
        if (isPause(slot)) for (const beside of [slots[index - 1], slots[index + 1]]) expect(beside && !isPause(beside)).toBe(true);
      }
    }
  }));

  test('has one lunch in days of five hours and more, and none in shorter ones', () => holds(over, ({ plan, brief }) => {
    for (const { slots } of plan.days) expect(slots.filter(({ kind }) => kind === 'lunch')).toHaveLength(brief.end - brief.begin >= 300 ? 1 : 0);
  }));

  test('has no input straight after an input', () => holds(over, ({ plan }) => {
    for (const { slots } of plan.days) for (const [index, { kind }] of slots.entries()) if (kind === 'input') expect(slots[index - 1]?.kind).not.toBe('input');
  }));

  test('has an input and something to do for each topic, or says why not', () => holds(over, ({ catalogue, plan, brief, sessionOf }) => {
    const kindsOf = (topic: string): unknown[] => allSlots(plan).filter((slot) => sessionOf(slot)?.topic === topic).map(({ kind }) => kind);
    for (const topic of catalogue.topics.map(({ id }) => id)) {
      const out = plan.leftOut.filter((each) => each.topic === topic);
      const kinds = kindsOf(topic);
      if (!brief.topics.includes(topic) || out.length > 0) expect(kinds).toEqual([]);
      else expect(kinds.includes('input') && (kinds.includes('exercise') || kinds.includes('case'))).toBe(true);
      expect(out.length).toBeLessThanOrEqual(brief.topics.includes(topic) ? 1 : 0);
    }
  }));

  test('gives the reason that holds: nothing suits, or there is no time', () => holds(over, ({ catalogue, plan, brief }) => {
    const people = brief.people.reduce((sum, { count }) => sum + count, 0);
    const fits = (id: string): boolean => catalogue.methods.some((each) => each.id === id && each.modes.includes(brief.mode) && each.people.least <= people && people <= each.people.most);
    for (const { topic, reason } of plan.leftOut) {
      const kinds = catalogue.sessions.filter((session) => session.topic === topic && session.methods.some(fits)).map(({ kind }) => kind);
      expect(reason).toBe(kinds.includes('input') && (kinds.includes('exercise') || kinds.includes('case')) ? 'no-time' : 'no-session');
    }
  }));

  test('has each session once, but those that may come again, and each id once', () => holds(over, ({ plan }) => {
    const ids = allSlots(plan).map(({ id }) => id);
    const sessions = allSlots(plan).flatMap(({ session }) => (session && !OFTEN.includes(session) ? [session] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(sessions).size).toBe(sessions.length);
  }));

  test('runs each session by a method of its own, for this mode and these people, within its lengths', () => holds(over, ({ catalogue, plan, brief, stretch, sessionOf }) => {
    const people = brief.people.reduce((sum, { count }) => sum + count, 0);
    for (const slot of allSlots(plan).filter((each) => !isPause(each))) {
      const session = sessionOf(slot);
      const method = catalogue.methods.find(({ id }) => id === slot.method);
      expect(session?.methods).toContain(method?.id);
      expect(method?.modes).toContain(brief.mode);
      expect(people >= (method?.people.least ?? Infinity) && people <= (method?.people.most ?? 0)).toBe(true);
      expect(slot.minutes).toBeGreaterThanOrEqual(Math.min(session?.minutes.least ?? Infinity, inQuarters(stretch)));
      expect(slot.minutes).toBeLessThanOrEqual(Math.min(session?.minutes.most ?? 0, stretch));
    }
  }));

  test('has no conflict but free time at the end of a day', () => holds(over, ({ catalogue, plan }) => {
    expect(conflictsOf(catalogue, plan).filter(({ code }) => code !== 'day-early' || catalogue === sampleCatalogue)).toEqual([]);
  }));

  test('is the same for the same brief, in whatever order its topics are named, and changes neither brief nor catalogue', () => {
    fc.assert(fc.property(over, ({ catalogue, brief }) => {
      const plan = planProgramme(frozen(catalogue), frozen(brief));
      expect(planProgramme(structuredClone(catalogue), structuredClone(brief))).toEqual(plan);
      const { days, leftOut } = planProgramme(catalogue, { ...brief, topics: [...brief.topics].reverse() });
      expect({ days, leftOut }).toEqual({ days: plan.days, leftOut: plan.leftOut });
    }));
  });

  test('is read again as it was made', () => holds(over, ({ plan }) => expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan)));
});

test('with the sample catalogue each day ends within a quarter of an hour of what was asked', () => holds(overSample, ({ plan, brief }) => {
  for (const day of plan.days) expect(endOf(day)).toBeGreaterThan(brief.end - 15);
}));

test('days at weekends are left out where the range allows', () => {
  const plan = planProgramme(sampleCatalogue, { ...sampleBrief, first: '2027-03-05', last: '2027-03-12' });
  expect(plan.days.map(({ date }) => date)).toEqual(['2027-03-05', '2027-03-08', '2027-03-09']);
  expect(plan.days.some(({ date }) => isWeekend(date))).toBe(false);
});

test('the briefs tried are sound', () => fc.assert(fc.property(soundBrief, (each) => isSound(checkBrief(sampleCatalogue, each)))));

test('a brief that is not sound breaks nothing: slots still follow each other', () => fc.assert(fc.property(brief, (each) => {
  for (const day of planProgramme(sampleCatalogue, each).days) {
    for (const { from, to } of timesOf(day)) expect(to).toBeGreaterThan(from);
  }
})));
