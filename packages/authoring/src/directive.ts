import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Placed, Source } from './source.js';

export type Directive = ContainerDirective | LeafDirective;

/** The attributes of a directive, each with its place. */
export class Attributes {
  constructor(private readonly node: Directive, private readonly source: Source) {}

  get(name: string): string | undefined {
    return this.node.attributes?.[name] ?? undefined;
  }

  /** Where an attribute's value stands, or the directive itself if it cannot be found. */
  place(name: string): Placed {
    const written = this.source.written(this.node);
    const open = Math.max(0, written.lastIndexOf('{'));
    const found = patternOf(name).exec(written.slice(open));
    const start = this.node.position?.start;
    if (!found || !start) return this.node;
    const at = open + found.index + found[0].length;
    return written.slice(0, at).includes('\n') ? this.node : { line: start.line, column: start.column + at };
  }

  /** Reports attributes that nothing reads. */
  only(known: readonly string[]): void {
    for (const name of Object.keys(this.node.attributes ?? {}).filter((each) => !known.includes(each))) {
      const cure = known.length > 0 ? `use ${known.join(', ')}` : 'take it out';
      this.source.problem('unknown-key', this.place(name), `Nothing reads the attribute “${name}” of “${this.node.name}”: ${cure}.`);
    }
  }

  /** A whole number from 1 on; anything else is reported. */
  whole(name: string): number {
    const value = this.get(name) ?? '';
    if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
    this.source.problem('directive-value', this.place(name), `“${this.node.name}” needs ${name}, a whole number: ${name}=15.`);
    return 1;
  }
}

/** Matches up to where an attribute's value begins, or its name if it has no value: `{pages="5`, `{#an-id`, `{name`. */
function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`[\\s{"']${escaped}\\s*=\\s*["']?${name === 'id' ? '|[\\s{]#' : ''}|[\\s{"'](?=${escaped}(?:[\\s}]|$))`);
}

/** A directive that has no place where it stands, or that nobody knows. */
export function unknownDirective(node: Directive, available: string, source: Source): void {
  source.problem('unknown-directive', node, `“${node.name}” means nothing here: ${available}.`);
}
