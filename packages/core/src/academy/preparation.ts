import type { Catalogue, Kind, Method, PreparationModule, PreparationReading, Session } from './catalogue.js';
import { KINDS } from './catalogue.js';
import type { Plan, Slot } from './plan.js';

export interface Preparation {
  readonly modules: readonly PreparationModule[];
  readonly readings: readonly PreparationReading[];
  /** Modules that were added, beyond those of the topics. */
  readonly added: readonly PreparationModule[];
}

/** What people do beforehand: exactly the modules and guide pages of the topics that have a session in the programme. */
export function preparationOf(catalogue: Catalogue, plan: Plan): Preparation {
  const there = topicsIn(catalogue, plan);
  const topics = catalogue.topics.filter(({ id }) => there.has(id));
  const modules = catalogue.modules.filter(({ id }) => topics.some((topic) => topic.modules.includes(id)));
  return {
    modules,
    readings: catalogue.readings.filter(({ id }) => topics.some((topic) => topic.readings.includes(id))),
    added: catalogue.modules.filter((module) => plan.alsoPrepare.includes(module.id) && !modules.includes(module)),
  };
}

/** Ids of the topics that the programme has a session of. */
export function topicsIn(catalogue: Catalogue, { days }: Plan): ReadonlySet<string> {
  return new Set(days.flatMap(({ slots }) => slots.flatMap((slot) => sessionOf(catalogue, slot)?.topic ?? [])));
}

export function sessionOf({ sessions }: Catalogue, { session }: Slot): Session | undefined {
  return sessions.find(({ id }) => id === session);
}

export function methodOf({ methods }: Catalogue, { method }: Slot): Method | undefined {
  return methods.find(({ id }) => id === method);
}

/** Minutes of each kind over all days, the most first; breaks are not counted. */
export function timeSpent({ days }: Plan): readonly { readonly kind: Kind; readonly minutes: number }[] {
  const slots = days.flatMap((day) => day.slots);
  const sums = KINDS.map((kind) => ({ kind, minutes: slots.filter((slot) => slot.kind === kind).reduce((sum, { minutes }) => sum + minutes, 0) }));
  return sums.filter(({ minutes }) => minutes > 0).sort((a, b) => b.minutes - a.minutes);
}
