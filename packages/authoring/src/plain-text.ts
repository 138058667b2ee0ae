import type { Nodes, Text } from 'mdast';
import type { Source } from './source.js';

interface Leaf {
  readonly start: number;
  readonly node: Text | Extract<Nodes, { type: 'inlineCode' }>;
}

/** The words of a node as they read, marks left out, and where each stands in its file. */
export class PlainText {
  readonly text: string;
  readonly #leaves: Leaf[] = [];

  constructor(private readonly node: Nodes, private readonly source: Source) {
    this.text = this.#read(node, '');
  }

  /** The place of the character at an offset. */
  at(offset: number): { line: number; column: number } {
    const leaf = this.#leaves.filter(({ start }) => start <= offset).at(-1);
    const from = (leaf?.node ?? this.node).position?.start ?? { line: 1, column: 1 };
    const before = (leaf?.node.value ?? '').slice(0, offset - (leaf?.start ?? 0)).split('\n');
    if (before.length === 1) return { line: from.line, column: from.column + (before[0] as string).length };
    const line = from.line + before.length - 1;
    return { line, column: this.#indentation(line) + (before.at(-1) as string).length + 1 };
  }

  #read(node: Nodes, before: string): string {
    if (node.type === 'text' || node.type === 'inlineCode') {
      this.#leaves.push({ start: before.length, node });
      return before + node.value;
    }
    if (node.type === 'break') return `${before}\n`;
    return 'children' in node ? (node.children as Nodes[]).reduce((text, child) => this.#read(child, text), before) : before;
  }

  /** What lists and quotes put before a line that goes on. */
  #indentation(line: number): number {
    return /^[\s>]*/.exec(this.source.text.split('\n')[line - 1] ?? '')?.[0].length ?? 0;
  }
}
