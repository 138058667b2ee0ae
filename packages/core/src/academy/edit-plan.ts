import type { Choice } from './choose.js';
import { titleLine } from './line.js';
import type { Day, Plan, Slot } from './plan.js';
import { LARGEST_PLAN } from './read-plan.js';

/** Lengths that a slot can be given, in minutes. */
export const SLOT_LENGTH = { least: 5, most: 600, step: 5 } as const;

/** Where a slot goes: before the slot that now has that place, or at the end. */
export interface SlotPlace {
  readonly day: number;
  readonly index: number;
}

export function placeOf({ days }: Plan, id: string): SlotPlace | undefined {
  const day = days.findIndex(({ slots }) => slots.some((slot) => slot.id === id));
  return day < 0 ? undefined : { day, index: (days[day] as Day).slots.findIndex((slot) => slot.id === id) };
}

export function slotOf({ days }: Plan, id: string): Slot | undefined {
  return days.flatMap(({ slots }) => slots).find((slot) => slot.id === id);
}

/** Changes what is said of a slot. A length is held between 5 and 600 minutes. */
export function changeSlot(plan: Plan, id: string, change: Partial<Omit<Slot, 'id'>>): Plan {
  const changed = (slot: Slot): Slot => held({ ...slot, ...change }, slot.minutes);
  return withDays(plan, (day) => ({ ...day, slots: day.slots.map((slot) => (slot.id === id ? changed(slot) : slot)) }));
}

/** Puts a session of the catalogue in the place of a slot, as long as it usually is. */
export function replaceSlot(plan: Plan, id: string, { session, method }: Choice): Plan {
  return changeSlot(plan, id, { kind: session.kind, title: session.title, minutes: session.minutes.usual, session: session.id, method: method.id });
}

/** Takes a slot out; the others move up. */
export function dropSlot(plan: Plan, id: string): Plan {
  return withDays(plan, (day) => ({ ...day, slots: day.slots.filter((slot) => slot.id !== id) }));
}

/** Puts a slot in; its id is made here. The same plan if the day holds as many as can be read again. */
export function addSlot(plan: Plan, { day, index }: SlotPlace, slot: Omit<Slot, 'id'>): Plan {
  if (isFull(plan.days[day])) return plan;
  const taken = new Set(plan.days.flatMap(({ slots }) => slots.map(({ id }) => id)));
  let number = taken.size + 1;
  while (taken.has(`s${number}`)) number += 1;
  return inserted(plan, { day, index }, held({ ...slot, id: `s${number}` }, SLOT_LENGTH.least));
}

/** Moves a slot to a place as it is counted without that slot; the same plan if another day is full. */
export function moveSlot(plan: Plan, id: string, to: SlotPlace): Plan {
  const slot = slotOf(plan, id);
  if (!slot || !plan.days[to.day]) return plan;
  const rest = dropSlot(plan, id);
  return isFull(rest.days[to.day]) ? plan : inserted(rest, to, slot);
}

/** One place earlier or later; from the edge of a day to the next day. The same plan at either end. */
export function stepSlot(plan: Plan, id: string, step: -1 | 1): Plan {
  const at = placeOf(plan, id);
  if (!at) return plan;
  const index = at.index + step;
  const length = plan.days[at.day]?.slots.length ?? 0;
  if (index >= 0 && index < length) return moveSlot(plan, id, { day: at.day, index });
  const day = at.day + step;
  return plan.days[day] ? moveSlot(plan, id, { day, index: step < 0 ? (plan.days[day]?.slots.length ?? 0) : 0 }) : plan;
}

export function changeDay(plan: Plan, day: number, change: Partial<Pick<Day, 'title' | 'begin'>>): Plan {
  const { title, begin } = change;
  return withDays(plan, (each, index) => {
    if (index !== day) return each;
    return { ...each, title: title === undefined ? each.title : titleLine(title), begin: begin !== undefined && begin >= 0 && begin < 1440 ? Math.floor(begin) : each.begin };
  });
}

/** A slot as it is kept: its title a line, its length within bounds. */
function held(slot: Slot, otherwise: number): Slot {
  const { least, most } = SLOT_LENGTH;
  const minutes = Number.isFinite(slot.minutes) ? Math.round(slot.minutes) : otherwise;
  return { ...slot, title: titleLine(slot.title), minutes: Math.min(most, Math.max(least, minutes)) };
}

function isFull(day: Day | undefined): boolean {
  return (day?.slots.length ?? 0) >= LARGEST_PLAN.entries;
}

function inserted(plan: Plan, at: SlotPlace, slot: Slot): Plan {
  return withDays(plan, (day, index) => (index === at.day ? { ...day, slots: [...day.slots.slice(0, at.index), slot, ...day.slots.slice(at.index)] } : day));
}

function withDays(plan: Plan, change: (day: Day, index: number) => Day): Plan {
  return { ...plan, days: plan.days.map(change) };
}
