import { dirname, join } from 'node:path';
import { isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar } from 'yaml';
import type { Rule } from './rules.js';
import type { Source } from './source.js';

/** What the values of one YAML text share. */
export interface YamlContext {
  readonly source: Source;
  readonly lines: LineCounter;
  /** The rule that a missing or wrong value breaks. */
  readonly rule: Rule;
}

/** A YAML value that knows where it stands. Every reader says what it wanted, at that place, and returns `undefined`. */
export class YamlValue {
  constructor(
    private readonly node: Node | null,
    /** The key or list item, as a message calls it. */
    readonly name: string,
    readonly context: YamlContext,
    private readonly fallback: number = 0,
  ) {}

  get point(): { line: number; column: number } {
    const { line, col } = this.context.lines.linePos(this.node?.range?.[0] ?? this.fallback);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** The path that `named` means, as seen from the file that this value stands in. */
  path(named: string): string {
    return join(dirname(this.context.source.file), named);
  }

  text(): string | undefined {
    const value = isScalar(this.node) ? this.node.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    return this.wrong('needs words; put a number or a date between quotes');
  }

  /** Words as a text of its own, such as Markdown. In a block (`|`) every line knows its place; otherwise the value's place is all of theirs. */
  excerpt(): Source | undefined {
    if (this.text() === undefined) return undefined;
    const { source } = this.context;
    const isBlock = isScalar(this.node) && this.node.type === 'BLOCK_LITERAL';
    const written = source.text.split('\n').slice(this.point.line);
    const indentation = written.find((line) => line.trim() !== '')?.search(/\S/) ?? 0;
    const value = String((this.node as Scalar).value);
    return source.excerpt(value, (line, column) => (isBlock ? { line: this.point.line + line, column: column + indentation } : this.point));
  }

  /** A whole number from `least` to `most`. */
  whole(least = 1, most = Infinity): number | undefined {
    const value = isScalar(this.node) ? this.node.value : undefined;
    if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
    return this.wrong(most === Infinity ? `needs a whole number, ${least} or more` : `needs a whole number, ${least} to ${most}`);
  }

  /** Words, or a number written without quotes: page ranges such as `9`. */
  textOrWhole(): string | undefined {
    return isScalar(this.node) && typeof this.node.value === 'number' ? String(this.node.value) : this.text();
  }

  oneOf<T extends string>(allowed: readonly T[]): T | undefined {
    const value: unknown = isScalar(this.node) ? this.node.value : undefined;
    return allowed.find((each) => each === value) ?? this.wrong(`needs one of: ${allowed.join(', ')}`);
  }

  list(): YamlValue[] | undefined {
    if (!isSeq(this.node)) return this.wrong('needs a list');
    return this.node.items.map((item, index) => new YamlValue(item as Node | null, `item ${index + 1} of ${this.name}`, this.context, this.node?.range?.[0]));
  }

  fields(): YamlFields | undefined {
    return isMap(this.node) ? new YamlFields(this, this.node.items.map((pair) => [pair.key as Node, pair.value as Node | null])) : this.wrong('needs keys and values, a line each: key, colon, space, value');
  }

  /** Reports what this value needs. */
  wrong(needs: string): undefined {
    this.context.source.problem(this.context.rule, this.point, `“${this.name}” ${needs}.`);
  }
}

/** Keys and their values. Keys that nobody asked for are reported by `done`. */
export class YamlFields {
  readonly #values = new Map<string, YamlValue>();
  readonly #keys: YamlValue[] = [];

  constructor(private readonly whole: YamlValue, pairs: readonly (readonly [Node, Node | null])[]) {
    for (const [key, value] of pairs) this.#add(key, value);
  }

  get entries(): ReadonlyMap<string, YamlValue> {
    return this.#values;
  }

  find(key: string): YamlValue | undefined {
    return this.#values.get(key);
  }

  /** A value that must be there; `cure` says more than “add it”. */
  need(key: string, rule: Rule = this.whole.context.rule, cure = 'add it'): YamlValue | undefined {
    const value = this.find(key);
    if (!value) this.whole.context.source.problem(rule, this.whole.point, `The key “${key}” is missing: ${cure}.`);
    return value;
  }

  /** Reports keys that nothing reads. */
  only(known: readonly string[]): void {
    for (const key of this.#keys.filter((each) => !known.includes(each.name))) {
      const cure = known.length > 0 ? `use one of: ${known.join(', ')}` : 'take it out';
      this.whole.context.source.problem('unknown-key', key.point, `Nothing reads the key “${key.name}”: ${cure}.`);
    }
  }

  #add(key: Node, value: Node | null): void {
    const name = isScalar(key) ? String(key.value) : '?';
    const at = new YamlValue(key, name, this.whole.context);
    if (this.#values.has(name)) at.wrong('is given twice: keep one');
    this.#keys.push(at);
    this.#values.set(name, new YamlValue(value, name, this.whole.context, key.range?.[0]));
  }
}
