import { stepKey } from './fact.js';
import { latest, type Progress } from './progress.js';

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
  const done = steps.filter((step) => step.state === 'done').length;
  return { steps, done, total, state: done === 0 ? 'open' : done < total ? 'begun' : 'done' };
}

function stateOf(progress: Progress, course: string, module: string, token: string): StepState {
  const [kind = '', id = ''] = token.split(':');
  const fact = latest(progress, stepKey(course, module, kind, id));
  return !fact || (kind === 'read' && fact.detail !== 'yes') ? 'open' : 'done';
}
