import { stepKey } from './fact.js';
import type { Progress } from './progress.js';
import { WATCHED_SHARE, watchedShare } from './watched.js';

export type StepState = 'open' | 'begun' | 'done';

export interface Step {
  /** `kind:id`, as the outline names it. */
  readonly token: string;
  readonly state: StepState;
}

export interface Completion {
  readonly steps: readonly Step[];
  readonly done: number;
  readonly total: number;
  readonly state: StepState;
}

/** Tokens parted by white space, as in an `items` attribute. */
export function readItems(items: string | null | undefined): readonly string[] {
  return (items ?? '').split(/\s+/).filter((token) => /^[a-z]+:[a-z0-9-]+$/.test(token));
}

/** How far the learner is through an outline: one look-up per token, whatever the number of facts. */
export function completionOf(progress: Progress, course: string, module: string, items: readonly string[]): Completion {
  return summary(items.map((token) => ({ token, state: stateOf(progress, course, module, token) })));
}

/** Several outlines taken together, for example a course. */
export function together(parts: readonly Completion[]): Completion {
  return summary(parts.flatMap((part) => part.steps));
}

function summary(steps: readonly Step[]): Completion {
  const total = steps.length;
  const count = (state: StepState): number => steps.filter((step) => step.state === state).length;
  const done = count('done');
  return { steps, done, total, state: count('open') === total ? 'open' : done < total ? 'begun' : 'done' };
}

function stateOf(progress: Progress, course: string, module: string, token: string): StepState {
  const [kind = '', id = ''] = token.split(':');
  const details = (progress.steps.get(stepKey(course, module, kind, id)) ?? []).map((fact) => fact.detail);
  if (details.length === 0 || (kind === 'read' && details.at(-1) !== 'yes')) return 'open';
  return kind === 'watched' && watchedShare(details) < WATCHED_SHARE ? 'begun' : 'done';
}
