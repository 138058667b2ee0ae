import type { Catalogue } from './catalogue.js';
import { endOf, isPause, timesOf, type Day, type Plan, type TimedSlot } from './plan.js';

/** Something in a programme that people would stumble over. */
export interface Conflict {
  /**
   * `day-late`: the day ends later than asked, by `minutes`. `day-early`: so many are free at its end. `no-break`: so many without a break.
   * `too-short`: a session has less than the `minutes` it needs. `two-inputs`: an input follows another. `no-lunch`: a long day without one.
   * `break-at-edge`: a day begins or ends with a break. `day-empty`: nobody would come for it. `past-midnight`: it runs into the next day.
   */
  readonly code: 'day-late' | 'day-early' | 'no-break' | 'too-short' | 'two-inputs' | 'no-lunch' | 'break-at-edge' | 'day-empty' | 'past-midnight';
  /** From 0. */
  readonly day: number;
  readonly minutes: number;
  /** The slot that it is about. */
  readonly slot?: TimedSlot;
}

/** A day that works this long wants a lunch, in minutes. */
const LUNCH_AFTER = 300;

/** Everything that does not fit, by day. A programme as it is proposed has none. */
export function conflictsOf(catalogue: Catalogue, plan: Plan): readonly Conflict[] {
  return plan.days.flatMap((day, index) => conflictsOfDay(catalogue, plan, day).map((conflict) => ({ ...conflict, day: index })));
}

type OfDay = Omit<Conflict, 'day'>;

function conflictsOfDay(catalogue: Catalogue, { brief }: Plan, day: Day): readonly OfDay[] {
  const slots = timesOf(day);
  if (slots.every(isPause)) return [{ code: 'day-empty', minutes: 0 }];
  const end = endOf(day);
  const edge = [slots[0], slots.at(-1)].find((slot) => slot && isPause(slot));
  const lacksLunch = end - day.begin >= LUNCH_AFTER && !slots.some(({ kind }) => kind === 'lunch');
  return [
    ...(end > 1440 ? [{ code: 'past-midnight' as const, minutes: end - 1440 }] : end > brief.end ? [{ code: 'day-late' as const, minutes: end - brief.end }] : []),
    ...(end <= brief.end - 15 ? [{ code: 'day-early' as const, minutes: brief.end - end }] : []),
    ...(lacksLunch ? [{ code: 'no-lunch' as const, minutes: end - day.begin }] : []),
    ...(edge ? [{ code: 'break-at-edge' as const, minutes: edge.minutes, slot: edge }] : []),
    ...stretches(slots).filter(({ minutes }) => minutes > catalogue.rhythms[brief.mode].stretch).map(({ minutes, slot }) => ({ code: 'no-break' as const, minutes, slot })),
    ...slots.flatMap((slot, index) => ofSlot(catalogue, slot, slots[index - 1])),
  ];
}

function ofSlot({ sessions }: Catalogue, slot: TimedSlot, before: TimedSlot | undefined): readonly OfDay[] {
  const least = sessions.find(({ id }) => id === slot.session)?.minutes.least ?? 0;
  return [
    ...(slot.minutes < least ? [{ code: 'too-short' as const, minutes: least, slot }] : []),
    ...(slot.kind === 'input' && before?.kind === 'input' ? [{ code: 'two-inputs' as const, minutes: slot.minutes + before.minutes, slot }] : []),
  ];
}

/** Time without a break, with the slot that it begins with. */
function stretches(slots: readonly TimedSlot[]): readonly { readonly minutes: number; readonly slot: TimedSlot }[] {
  const all: { minutes: number; slot: TimedSlot }[] = [];
  let open: { minutes: number; slot: TimedSlot } | undefined;
  for (const slot of slots) {
    if (isPause(slot)) open = undefined;
    else if (open) open.minutes += slot.minutes;
    else all.push((open = { minutes: slot.minutes, slot }));
  }
  return all;
}
