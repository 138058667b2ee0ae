import { normalise, type Block, type Inline, type RichText } from '@tessera-learning/core';
import type { Link, PhrasingContent, RootContent } from 'mdast';
import type { Addresses } from './addresses.js';
import { unknownDirective } from './directive.js';
import type { Source } from './source.js';

/** Two less than readers of a course take, so that no element refuses what was compiled. */
const DEEPEST = 10;

/** Compiles Markdown nodes to rich text, for one file. What is not rich text is reported and left out. */
export class RichTextCompiler {
  constructor(private readonly source: Source, private readonly addresses: Addresses) {}

  compile(nodes: readonly RootContent[]): RichText {
    return normalise(this.#blocks(nodes, 0));
  }

  #blocks(nodes: readonly RootContent[], depth: number): Block[] {
    return nodes.flatMap((node) => this.#block(node, depth) ?? []);
  }

  #block(node: RootContent, depth: number): Block | undefined {
    if (depth > DEEPEST) return this.#tooDeep(node);
    switch (node.type) {
      case 'paragraph':
        this.#refuseBrokenDirective(node);
        return { type: 'paragraph', children: this.#inlines(node.children, depth) };
      case 'blockquote':
        return { type: 'quote', children: this.#blocks(node.children, depth + 1) };
      case 'list':
        for (const item of node.children) this.#refuseTask(item);
        return { type: 'list', ordered: node.ordered === true, items: node.children.map((item) => this.#blocks(item.children, depth + 1)) };
      case 'heading':
        this.source.problem('heading-order', node, 'A heading cannot stand here: take it out, or make it a paragraph.');
        return undefined;
      case 'leafDirective':
      case 'containerDirective':
        unknownDirective(node, 'take it out, or move it out of the text', this.source);
        return undefined;
      default:
        return undefined;
    }
  }

  #inlines(nodes: readonly PhrasingContent[], depth: number): Inline[] {
    return nodes.flatMap((node) => this.#inline(node, depth + 1));
  }

  #inline(node: PhrasingContent, depth: number): Inline | Inline[] {
    if (depth > DEEPEST) return this.#tooDeep(node) ?? [];
    if (node.type === 'text') return node.value;
    if (node.type === 'break') return ' ';
    if (node.type === 'inlineCode') return { type: 'code', children: [node.value] };
    if (node.type === 'emphasis' || node.type === 'strong') return { type: node.type, children: this.#inlines(node.children, depth) };
    return node.type === 'link' ? this.#link(node, depth) : [];
  }

  /** A link, or words in another language: `[Ongi etorri](lang:eu)`. What cannot be linked stays as words. */
  #link(node: Link, depth: number): Inline | Inline[] {
    const children = this.#inlines(node.children, depth);
    if (children.length === 0) this.source.problem('missing-text', node, 'This link has no words: write some between the brackets.');
    if (node.title) this.source.problem('unsupported-text', node, 'A link takes no title: say it in the words of the link.');
    if (node.url.startsWith('lang:')) return this.#language(node, children);
    const href = this.addresses.resolve(node.url, node, this.source);
    return href === undefined ? children : { type: 'link', href, children };
  }

  #language(node: Link, children: Inline[]): Inline | Inline[] {
    const lang = node.url.slice('lang:'.length);
    if (isLanguageTag(lang)) return { type: 'language', lang, children };
    this.source.problem('unknown-reference', node, `“${lang}” is not a language tag: write for example lang:eu for Basque.`);
    return children;
  }

  /** A directive that was not understood would be read aloud as text. */
  #refuseBrokenDirective(node: RootContent): void {
    if (this.source.written(node).startsWith('::')) {
      this.source.problem('unknown-directive', node, 'This looks like a directive but is not one: look for a missing brace or quote, and give it a line of its own.');
    }
  }

  #refuseTask(item: RootContent & { checked?: boolean | null }): void {
    if (typeof item.checked === 'boolean') this.source.problem('unsupported-text', item, 'Boxes to tick belong in a quiz: take out the brackets.');
  }

  #tooDeep(node: RootContent): undefined {
    this.source.problem('too-deep', node, 'Lists, quotes and marks nest too deep here: keep to a few levels.');
  }
}

/** Whether a text is a well-formed BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
