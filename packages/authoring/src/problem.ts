import type { Rule } from './rules.js';

/** Where something stands in a file that an author wrote. */
export interface Place {
  /** The file, as reached from the folder that was given to be read. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
}

/** Something an author has to change. The message says what to do about it. */
export interface Problem extends Place {
  readonly message: string;
  readonly rule: Rule;
}

/** Gathers every problem of a course folder: reading never stops at the first. */
export class Report {
  readonly #problems: Problem[] = [];

  add(rule: Rule, { file, line, column }: Place, message: string): void {
    this.#problems.push({ file, line, column, message, rule });
  }

  /** By file, line and column. */
  get problems(): Problem[] {
    return [...this.#problems].sort(byPlace);
  }

  has(rule: Rule): boolean {
    return this.#problems.some((problem) => problem.rule === rule);
  }
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}

/** By code unit: the same order on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
