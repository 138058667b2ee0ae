import type { Place, Report } from './problem.js';
import type { Rule } from './rules.js';

/** Anything that knows where it stands: a Markdown node, or a bare point. */
export type Placed = { readonly position?: { readonly start: Point } | undefined } | Point;

interface Point {
  readonly line: number;
  readonly column: number;
}

const TOP: Point = { line: 1, column: 1 };

/** One file that an author wrote, and the report that its problems go to. */
export class Source {
  constructor(
    /** The file, as reached from the folder that was given to be read. */
    readonly file: string,
    /** Line ends are `\n`; lines and columns are those of the file. */
    readonly text: string,
    readonly report: Report,
  ) {}

  at(placed: Placed = TOP): Place {
    const { line, column } = 'line' in placed ? placed : (placed.position?.start ?? TOP);
    return { file: this.file, line, column };
  }

  problem(rule: Rule, placed: Placed | undefined, message: string): void {
    this.report.add(rule, this.at(placed), message);
  }

  /** A part of this file that is read as a text of its own; `point` says where each of its lines and columns stands here. */
  excerpt(text: string, point: (line: number, column: number) => Point): Source {
    return new Excerpt(this.file, text, this.report, point);
  }

  /** What the author typed for a node. */
  written(node: { readonly position?: { readonly start: { offset?: number }; readonly end: { offset?: number } } | undefined }): string {
    return this.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }
}

class Excerpt extends Source {
  constructor(file: string, text: string, report: Report, private readonly point: (line: number, column: number) => Point) {
    super(file, text, report);
  }

  override at(placed?: Placed): Place {
    const { file, line, column } = super.at(placed);
    return { file, ...this.point(line, column) };
  }
}
