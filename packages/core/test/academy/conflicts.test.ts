import { describe, expect, test } from 'vitest';
import { addSlot, changeDay, changeSlot, conflictsOf, dropSlot, endOf, isPause, moveSlot, planProgramme, type Conflict, type Plan, type Slot } from '../../src/academy/index.js';
import { sampleBrief, sampleCatalogue } from '../../testing/sample-catalogue.js';

/** Three days from 9:00 to 16:30. */
const plan = planProgramme(sampleCatalogue, sampleBrief);
const slots = (day: number): readonly Slot[] => plan.days[day]?.slots ?? [];
const idOf = (find: (slot: Slot) => boolean, day = 0): string => slots(day).find(find)?.id ?? '';
const lunch = idOf(({ kind }) => kind === 'lunch');
const found = (edited: Plan) => conflictsOf(sampleCatalogue, edited).map(({ code, day, minutes, slot }) => ({ code, day, minutes, slot: slot?.id }));
const codes = (edited: Plan): readonly Conflict['code'][] => conflictsOf(sampleCatalogue, edited).map(({ code }) => code);
const emptied = (day: number, kept: (slot: Slot) => boolean = () => false): Plan => slots(day).filter((slot) => !kept(slot)).reduce((each, { id }) => dropSlot(each, id), plan);

test('a programme as it is proposed has none', () => expect(found(plan)).toEqual([]));

describe('an edit makes', () => {
  test('a day too long', () => expect(found(changeSlot(plan, lunch, { minutes: 90 }))).toEqual([{ code: 'day-late', day: 0, minutes: 30, slot: undefined }]));

  test('a day that ends early, from a quarter of an hour on', () => {
    expect(found(changeSlot(plan, lunch, { minutes: 46 }))).toEqual([]);
    expect(found(changeSlot(plan, lunch, { minutes: 45 }))).toEqual([{ code: 'day-early', day: 0, minutes: 15, slot: undefined }]);
  });

  test('a day that begins late, and ends late', () => expect(found(changeDay(plan, 2, { begin: 555 }))).toEqual([{ code: 'day-late', day: 2, minutes: 15, slot: undefined }]));

  test('a day that runs past midnight, said once', () => expect(found(changeDay(plan, 1, { begin: 1080 }))).toEqual([{ code: 'past-midnight', day: 1, minutes: 90, slot: undefined }]));

  test('a long day without lunch', () => {
    const without = dropSlot(plan, lunch);
    const minutes = endOf(without.days[0] as Plan['days'][number]) - 540;
    expect(found(without)).toContainEqual({ code: 'no-lunch', day: 0, minutes, slot: undefined });
    expect(codes(changeDay(emptied(0, ({ session }) => session === 'welcome'), 0, {}))).not.toContain('no-lunch');
  });

  test('too long without a break, from where it begins', () => {
    const coffee = idOf(({ kind }) => kind === 'coffee');
    const at = slots(0).findIndex(({ id }) => id === coffee);
    const after = slots(0).slice(at + 1);
    const piece = [...slots(0).slice(0, at), ...after.slice(0, after.findIndex(isPause))];
    const minutes = piece.reduce((sum, each) => sum + each.minutes, 0);
    expect(minutes).toBeGreaterThan(120);
    expect(found(dropSlot(plan, coffee))).toContainEqual({ code: 'no-break', day: 0, minutes, slot: 's1' });
  });

  test('exactly the longest stretch is no conflict', () => {
    const day = { ...plan.days[0]!, slots: [{ id: 'a', kind: 'case', title: 'A', minutes: 60 }, { id: 'b', kind: 'case', title: 'B', minutes: 60 }] } as const;
    const at = (end: number): Plan => ({ ...plan, brief: { ...plan.brief, end }, days: [day] });
    expect(codes(at(660))).toEqual([]);
    expect(codes(changeSlot(at(661), 'b', { minutes: 61 }))).toEqual(['no-break']);
  });

  test('a session too short, with what it needs', () => {
    const id = idOf(({ session }) => session === 'city-plan', 2);
    expect(found(changeSlot(plan, id, { minutes: 40 }))).toContainEqual({ code: 'too-short', day: 2, minutes: 45, slot: id });
    expect(codes(changeSlot(plan, id, { minutes: 45 }))).not.toContain('too-short');
  });

  test('two inputs in a row, but not with a break between', () => {
    const input: Omit<Slot, 'id'> = { kind: 'input', title: 'More', minutes: 30 };
    const added = addSlot(plan, { day: 0, index: 1 }, input);
    expect(found(added)).toContainEqual({ code: 'two-inputs', day: 0, minutes: 30 + (slots(0)[0]?.minutes ?? 0), slot: added.days[0]?.slots[1]?.id });
    expect(codes(addSlot(added, { day: 0, index: 1 }, { kind: 'coffee', title: '', minutes: 15 }))).not.toContain('two-inputs');
  });

  test.each([[0, 'begins'], [99, 'ends']])('a break at the edge: index %s', (index) => expect(found(moveSlot(plan, lunch, { day: 0, index }))).toContainEqual({ code: 'break-at-edge', day: 0, minutes: slots(0).find(({ id }) => id === lunch)?.minutes, slot: lunch }));

  test('a day with nothing in it, or nothing but breaks', () => {
    expect(found(emptied(1))).toEqual([{ code: 'day-empty', day: 1, minutes: 0, slot: undefined }]);
    expect(found(emptied(1, isPause))).toEqual([{ code: 'day-empty', day: 1, minutes: 0, slot: undefined }]);
  });
});

test('a session that the catalogue no longer has is never too short', () => {
  const gone = { ...sampleCatalogue, sessions: [] };
  expect(conflictsOf(gone, changeSlot(plan, 's1', { minutes: 5 })).map(({ code }) => code)).not.toContain('too-short');
});
