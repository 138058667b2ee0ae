import type { Course } from '@tessera-learning/core';
import type { Place } from './course-address.js';
import { idOf } from './course-parts.js';

/** Puts the focus where a learner went: on the heading of the place, or back on the card of the module that was left. */
export function arrive(root: DocumentFragment, course: Course, { module, part }: Place, left: string | undefined): void {
  const view = root.querySelector(module ? '.module' : '.contents');
  const heading = view?.querySelector<HTMLElement>(`#${idOf(partOf(course, module, part))}`) ?? view?.querySelector<HTMLElement>(`#${idOf('')}`);
  const card = module ? undefined : cardLink(root, left);
  const target = card ?? heading;
  target?.focus({ preventScroll: true });
  // The top of a module is the way back above its heading.
  (card || part ? target : view)?.scrollIntoView({ block: card ? 'center' : 'start' });
}

/** A section's video has no heading of its own: the section's leads there. */
function partOf({ modules }: Course, module: string, part: string): string {
  const sections = modules.find(({ id }) => id === module)?.sections ?? [];
  return sections.find(({ video }) => part !== '' && video?.id === part)?.id ?? part;
}

function cardLink(root: DocumentFragment, left: string | undefined): HTMLElement | null | undefined {
  const cards = [...root.querySelectorAll('tessera-module-card')];
  return cards.find(({ module }) => module === left)?.shadowRoot?.querySelector<HTMLElement>('a');
}
