import { stepKey } from './fact.js';
import { latest, type Progress } from './progress.js';
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
  const done = steps.filter((step) => step.state === 'done').length;
  const begun = steps.some((step) => step.state !== 'open');
  const state = steps.length > 0 && done === steps.length ? 'done' : begun ? 'begun' : 'open';
  return { steps, done, total: steps.length, state };
}

function stateOf(progress: Progress, course: string, module: string, token: string): StepState {
  const at = token.indexOf(':');
  const kind = token.slice(0, at);
  const step = stepKey(course, module, kind, token.slice(at + 1));
  const fact = latest(progress, step);
  if (!fact) return 'open';
  if (kind === 'read') return fact.detail === 'yes' ? 'done' : 'open';
  if (kind !== 'watched') return 'done';
  const share = watchedShare((progress.steps.get(step) ?? []).map((each) => each.detail));
  return share >= WATCHED_SHARE ? 'done' : 'begun';
}
