import { PAGE_ELEMENTS, type PageElement } from '@tessera-learning/core';
import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { Attributes, unknownDirective } from './directive.js';
import type { FileContext } from './file-context.js';
import type { Source } from './source.js';

type ElementNode = LeafDirective & { readonly name: PageElement };

/** Whether a node asks for something that the site puts into a section: `::saved-data`, `::academy-topics`. */
export function isElement(node: RootContent): node is ElementNode {
  return node.type === 'leafDirective' && (PAGE_ELEMENTS as readonly string[]).includes(node.name);
}

/** The one element of a section. */
export function readElement([first, ...more]: readonly ElementNode[], { source, hasAcademy }: FileContext): PageElement | undefined {
  for (const node of more.filter(({ name }) => name !== first?.name)) source.problem('one-element', node, `A section has one of these at most: begin a new section for “${node.name}”.`);
  if (!first) return undefined;
  new Attributes(first, source).only([]);
  if (first.children.length > 0) source.problem('directive-value', first, `“${first.name}” has words of its own: take out the brackets.`);
  if (!first.name.startsWith('academy-') || hasAcademy) return first.name;
  unknownDirective(first, 'this language has no folder academy/: write its four files, or take this out', source);
  return undefined;
}

/** Reports an element that stands on one page twice: what it holds has anchors, and a device keeps one plan. */
export function refuseElementsTwice(nodes: readonly RootContent[], source: Source): void {
  const seen = new Set<PageElement>();
  for (const node of nodes.filter(isElement)) {
    if (seen.has(node.name)) source.problem('one-element', node, `“${node.name}” stands on this page already: take one of them out.`);
    seen.add(node.name);
  }
}
