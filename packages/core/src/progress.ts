import { LARGEST_N, factKey, stepKey, type Fact } from './fact.js';

/** Everything a learner did: a set of facts. Joining is union, in any order, as often as you like. */
export interface Progress {
  /** By fact key. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** By step key: the facts of one step, newest last. */
  readonly steps: ReadonlyMap<string, readonly Fact[]>;
  /** The largest `n` seen, or 0. */
  readonly clock: number;
}

export const NOTHING: Progress = { facts: new Map(), steps: new Map(), clock: 0 };

export function progressOf(facts: Iterable<Fact>): Progress {
  return join(NOTHING, facts);
}

/** The union of what is known and what is new. Returns the same object if nothing is new. */
export function join(progress: Progress, more: Iterable<Fact>): Progress {
  const fresh = new Map<string, Fact>();
  for (const fact of more) {
    const key = factKey(fact);
    if (!progress.facts.has(key)) fresh.set(key, fact);
  }
  if (fresh.size === 0) return progress;
  const steps = new Map(progress.steps);
  let clock = progress.clock;
  for (const fact of fresh.values()) {
    const step = stepOf(fact);
    steps.set(step, [...(steps.get(step) ?? []), fact].sort(byAge));
    clock = Math.max(clock, fact.n);
  }
  return { facts: new Map([...progress.facts, ...fresh]), steps, clock };
}

/** The `n` of what the learner does next. A hostile file can bring the largest there is: then it stays, and can still be read. */
export function nextN(progress: Progress): number {
  return Math.min(progress.clock + 1, LARGEST_N);
}

/** The newest fact of a step: what shows. */
export function latest(progress: Progress, step: string): Fact | undefined {
  return progress.steps.get(step)?.at(-1);
}

export function stepOf(fact: Fact): string {
  return stepKey(fact.course, fact.module, fact.kind, fact.id);
}

/** By clock; equal clocks (two tabs at once) by detail, so that every device shows the same one. */
function byAge(a: Fact, b: Fact): number {
  return a.n - b.n || (a.detail < b.detail ? -1 : a.detail > b.detail ? 1 : 0);
}
