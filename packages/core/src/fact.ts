import { isSlug } from './slug.js';

export type FactKind = 'answered' | 'read' | 'watched' | 'noted' | 'planned';

/** Something the learner did, never changed afterwards. What comes later has a larger `n`. */
export interface Fact {
  readonly course: string;
  readonly module: string;
  readonly kind: FactKind;
  /** The question, section, video, consideration or plan. */
  readonly id: string;
  /**
   * What was done. `answered`: the option's id. `read`: `yes` or `no`. `watched`: `from-to/length` in seconds.
   * `noted` and `planned`: a short hash of the text, so that two tabs never collide.
   */
  readonly detail: string;
  /** Logical clock: the largest seen, plus one. Order without a clock on the wall. */
  readonly n: number;
  /** A note's words, or a plan as JSON. */
  readonly text?: string;
}

/** The largest `n` that a key can hold: 15 digits, so that it is an exact number everywhere. */
export const LARGEST_N = 999_999_999_999_999;

/** `course:module|kind|id|detail|n`: the key says everything but the text. */
export function factKey(fact: Fact): string {
  return `${fact.course}:${fact.module}|${fact.kind}|${fact.id}|${encodeURIComponent(fact.detail)}|${fact.n}`;
}

/** `course:module|kind|id`: the step a fact belongs to. */
export function stepKey(course: string, module: string, kind: string, id: string): string {
  return `${course}:${module}|${kind}|${id}`;
}

const KEY = /^(.+):(.+)\|(answered|read|watched|noted|planned)\|(.+)\|(.*)\|([1-9]\d{0,14})$/;

/** Reads a key back; `undefined` for anything that is not exactly one (damaged, foreign, of a later kind). */
export function readFact(key: string, text?: string): Fact | undefined {
  const [, course = '', module = '', kind, id = '', detail = '', n] = KEY.exec(key) ?? [];
  if (![course, module, id].every(isSlug)) return undefined;
  try {
    const fact = { course, module, kind: kind as FactKind, id, detail: decodeURIComponent(detail), n: Number(n), ...(text ? { text } : {}) };
    return factKey(fact) === key ? fact : undefined;
  } catch {
    // An escape that is cut short.
    return undefined;
  }
}
