import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSlot, changeDay, changeSlot, dropSlot, LONGEST_TITLE, moveSlot, placeOf, planProgramme, readPlan, slotOf, stepSlot, timesOf, type Plan, type Slot } from '../../src/academy/index.js';
import { sampleBrief, sampleCatalogue } from '../../testing/sample-catalogue.js';
import { soundBrief } from './arbitraries.js';

const sample = planProgramme(sampleCatalogue, sampleBrief);
const plan = soundBrief.map((brief) => planProgramme(sampleCatalogue, brief));
const allSlots = ({ days }: Plan): readonly Slot[] => days.flatMap(({ slots }) => slots);
const idsOf = (each: Plan): readonly string[] => allSlots(each).map(({ id }) => id);
const sorted = (each: Plan): readonly Slot[] => [...allSlots(each)].sort((a, b) => (a.id < b.id ? -1 : 1));
/** A programme, one of its slots, and a place. */
const picked = fc.tuple(plan, fc.nat(), fc.nat(), fc.nat()).map(([each, slot, day, index]) => {
  const id = idsOf(each)[slot % idsOf(each).length] ?? '';
  const to = day % each.days.length;
  return { plan: each, id, to: { day: to, index: index % ((each.days[to]?.slots.length ?? 0) + 1) } };
});
const stranger = { kind: 'case', title: 'A walk', minutes: 30 } as const;

describe('moving', () => {
  test('loses no slot and changes none', () => fc.assert(fc.property(picked, ({ plan, id, to }) => void expect(sorted(moveSlot(plan, id, to))).toEqual(sorted(plan)))));

  test('puts a slot where it was asked to', () => {
    fc.assert(fc.property(picked, ({ plan, id, to }) => {
      const room = plan.days[to.day]?.slots.filter((slot) => slot.id !== id).length ?? 0;
      expect(placeOf(moveSlot(plan, id, to), id)).toEqual({ day: to.day, index: Math.min(to.index, room) });
    }));
  });

  test('to a day that is not there changes nothing', () => expect(moveSlot(sample, 's1', { day: 3, index: 0 })).toBe(sample));

  test('a step there and back is none, but at the very ends', () => {
    fc.assert(fc.property(picked, fc.constantFrom<-1 | 1>(-1, 1), ({ plan, id }, step) => {
      const there = stepSlot(plan, id, step);
      const end = step < 0 ? idsOf(plan)[0] : idsOf(plan).at(-1);
      if (id === end) expect(there).toBe(plan);
      else expect(stepSlot(there, id, step < 0 ? 1 : -1)).toEqual(plan);
      expect(sorted(there)).toEqual(sorted(plan));
    }));
  });

  test('a step changes places with the next, or goes to the next day', () => {
    const [first, second] = sample.days;
    const last = first?.slots.at(-1)?.id ?? '';
    expect(idsOf(stepSlot(sample, 's1', 1)).slice(0, 2)).toEqual(['s2', 's1']);
    expect(placeOf(stepSlot(sample, last, 1), last)).toEqual({ day: 1, index: 0 });
    const opening = second?.slots[0]?.id ?? '';
    expect(placeOf(stepSlot(sample, opening, -1), opening)).toEqual({ day: 0, index: first?.slots.length });
  });
});

describe('times', () => {
  test('a longer slot moves exactly the later ones of its day', () => {
    fc.assert(fc.property(picked, fc.integer({ min: 5, max: 600 }), ({ plan, id }, minutes) => {
      const by = minutes - (slotOf(plan, id)?.minutes ?? 0);
      const at = placeOf(plan, id);
      const changed = changeSlot(plan, id, { minutes });
      for (const [index, day] of plan.days.entries()) {
        const starts = timesOf(day).map(({ from }, slot) => from + (index === at?.day && slot > at.index ? by : 0));
        expect(timesOf(changed.days[index] ?? day).map(({ from }) => from)).toEqual(starts);
      }
    }));
  });

  test('a slot taken out moves the later ones up', () => {
    const minutes = slotOf(sample, 's1')?.minutes ?? 0;
    const [before, after] = [sample, dropSlot(sample, 's1')].map(({ days }) => timesOf(days[0] as Plan['days'][number]));
    expect(after?.map(({ from }) => from)).toEqual(before?.slice(1).map(({ from }) => from - minutes));
  });

  test('a day that begins later moves all of it', () => {
    const later = changeDay(sample, 1, { begin: 600 });
    expect(later.days.map(({ begin }) => begin)).toEqual([540, 600, 540]);
  });
});

describe('changing', () => {
  test.each([[45, 45], [4, 5], [-30, 5], [601, 600], [1e9, 600], [22.4, 22]])('%s minutes are %s', (minutes, held) => expect(slotOf(changeSlot(sample, 's1', { minutes }), 's1')?.minutes).toBe(held));

  test.each([Number.NaN, Infinity, -Infinity])('%s minutes are as before', (minutes) => expect(changeSlot(sample, 's1', { minutes })).toEqual(sample));

  test.each([-1, 1440, Number.NaN])('a day cannot begin at %s', (begin) => expect(changeDay(sample, 0, { begin })).toEqual(sample));

  test('a title is one line, not too long', () => {
    const title = (text: string) => slotOf(changeSlot(sample, 's1', { title: text }), 's1')?.title;
    expect(title('  A \u202Ewalk\n\tto the\u0000 東京 ')).toBe('A walk to the 東京');
    expect([...(title('🏙️'.repeat(300)) ?? '')]).toHaveLength(LONGEST_TITLE);
    expect(changeDay(sample, 0, { title: ' One\nday ' }).days[0]?.title).toBe('One day');
  });
});

describe('adding', () => {
  test('makes an id that no other slot has, however ids look', () => {
    const ids = fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4', 's007', 's999999', 's1000000', 'x', 's-1'), { minLength: 1 });
    fc.assert(fc.property(ids, fc.nat(3), (some, index) => {
      const [day] = sample.days;
      const start: Plan = { ...sample, days: [{ ...day!, slots: some.map((id) => ({ ...stranger, id })) }] };
      const twice = addSlot(addSlot(start, { day: 0, index }, stranger), { day: 0, index }, { ...stranger, id: some[0] } as Slot);
      expect(new Set(idsOf(twice)).size).toBe(some.length + 2);
    }));
  });

  test('puts it where it was asked to, within bounds', () => {
    const added = addSlot(sample, { day: 1, index: 2 }, { ...stranger, title: 'A\nwalk', minutes: 9000 });
    expect(added.days[1]?.slots[2]).toMatchObject({ kind: 'case', title: 'A walk', minutes: 600 });
    expect(idsOf(added)).toHaveLength(idsOf(sample).length + 1);
  });
});

test('a slot that is not there: the same programme', () => {
  for (const edit of [changeSlot(sample, 'none', { minutes: 5 }), dropSlot(sample, 'none'), moveSlot(sample, 'none', { day: 0, index: 0 }), stepSlot(sample, 'none', 1), changeDay(sample, 7, { begin: 0 })]) expect(edit).toEqual(sample);
  expect(placeOf(sample, 'none')).toBeUndefined();
});

test('whatever is edited, the programme can be read again, and the one before is untouched', () => {
  const edit = fc.tuple(fc.nat(), fc.nat(), fc.string({ unit: 'binary', maxLength: 250 }), fc.oneof(fc.double({ noNaN: true }).map((number) => number || 0), fc.constant(Number.NaN)), fc.nat(5));
  const before = structuredClone(sample);
  fc.assert(fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
    const edited = edits.reduce((each: Plan, [slot, day, text, number, what]) => {
      const id = idsOf(each)[slot % Math.max(1, idsOf(each).length)] ?? '';
      const to = { day: day % 3, index: slot % 9 };
      const step = number < 0 ? -1 : 1;
      return [() => changeSlot(each, id, { title: text, minutes: number }), () => dropSlot(each, id), () => moveSlot(each, id, to), () => stepSlot(each, id, step), () => addSlot(each, to, { ...stranger, title: text, minutes: number }), () => changeDay(each, to.day, { title: text, begin: number })][what]?.() ?? each;
    }, sample);
    expect(readPlan(JSON.parse(JSON.stringify(edited)))).toEqual(edited);
    expect(sample).toEqual(before);
  }));
});

describe('a full day', () => {
  const full = (): Plan => {
    let plan = planProgramme(sampleCatalogue, sampleBrief);
    while ((plan.days[1]?.slots.length ?? 0) < 60) plan = addSlot(plan, { day: 1, index: 0 }, { kind: 'exercise', title: 'One more', minutes: 5 });
    return plan;
  };

  test('takes no more, and can still be read again', () => {
    const plan = full();
    expect(addSlot(plan, { day: 1, index: 0 }, { kind: 'exercise', title: 'Too many', minutes: 5 })).toBe(plan);
    expect(moveSlot(plan, plan.days[0]?.slots[0]?.id ?? '', { day: 1, index: 0 })).toBe(plan);
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test('can still be put in another order', () => {
    const plan = full();
    const moved = moveSlot(plan, plan.days[1]?.slots[0]?.id ?? '', { day: 1, index: 59 });
    expect(moved.days[1]?.slots.at(-1)?.id).toBe(plan.days[1]?.slots[0]?.id);
  });
});
