import type { Heading, RootContent } from 'mdast';
import type { Source } from './source.js';

/** A heading and what stands under it. */
export interface Under {
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
}

/** Parts nodes by their headings of one level. Headings above that level are reported. */
export function underHeadings(nodes: readonly RootContent[], level: number, source: Source): { readonly before: readonly RootContent[]; readonly under: readonly Under[] } {
  const before: RootContent[] = [];
  const under: { heading: Heading; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth < level) source.problem('heading-order', node, `The title of the page stands in the front matter: begin this heading with ${'#'.repeat(level)}.`);
    if (node.type === 'heading' && node.depth <= level) under.push({ heading: node, nodes: [] });
    else (under.at(-1)?.nodes ?? before).push(node);
  }
  return { before, under };
}

/** Reports nodes that stand where nothing shows them. What has no use anywhere was reported when it was parsed. */
export function refuseStray(nodes: readonly RootContent[], cure: string, source: Source): void {
  for (const node of nodes) {
    if (node.type === 'heading') source.problem('heading-order', node, 'Begin with a heading of two signs (##), and skip no level.');
    else if (node.type === 'leafDirective' || node.type === 'containerDirective') source.problem('unknown-directive', node, `“${node.name}” means nothing here: ${cure}.`);
    else if (node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote') source.problem('stray-text', node, `Nothing shows this text: ${cure}.`);
  }
}
