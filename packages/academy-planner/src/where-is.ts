import { placeOf, timesOf, type Plan } from '@tessera-learning/core/academy';
import type { ProgrammeView } from './programme-view.js';
import { timesText } from './words.js';

/** Says where a slot is in a plan: `Rumours heard in your city: day 2, 09:00–10:00.` */
export function whereIs({ strings, paper }: Pick<ProgrammeView, 'strings' | 'paper'>, plan: Plan, id: string): string {
  const at = placeOf(plan, id);
  const day = at && plan.days[at.day];
  const slot = day && timesOf(day)[at.index];
  return slot ? strings.said.at(slot.title || paper.kinds[slot.kind], at.day + 1, timesText(slot)) : '';
}
