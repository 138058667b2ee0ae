import { methodOf, sessionOf, type Slot } from '@tessera-learning/core/academy';
import type { Programme } from './programme.js';

/** What is known of a slot beside its title, as names and words: aim, method, material, facilitator. `isShort` names the method alone. */
export function aboutSlot({ catalogue, paper }: Programme, slot: Slot, isShort = false): readonly (readonly [name: string, words: string])[] {
  const [session, method] = [sessionOf(catalogue, slot), methodOf(catalogue, slot)];
  const about = [
    [paper.aim, session?.aim], [paper.method, method && (isShort ? method.title : `${method.title}. ${method.text}`)],
    [paper.material, [method?.material, session?.material].filter(Boolean).join('; ')], [paper.facilitator, method?.facilitator],
  ] as const;
  return about.flatMap(([name, words]) => (words ? [[name, words] as const] : []));
}
