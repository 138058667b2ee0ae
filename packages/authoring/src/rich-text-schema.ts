import type { Block, Inline, RichText } from '@tessera-learning/core';
import * as v from 'valibot';
import { address, listOf, nonBlank, textUpTo } from './schema-parts.js';

const DEEPEST = 12;

const children: v.GenericSchema<Inline[]> = v.lazy(() => inlinesSchema);
const blocks: v.GenericSchema<Block[]> = v.lazy(() => blocksSchema);

/** A variant looks at one shape alone: a plain union would try each at every level, and take for ever. */
export const inlineSchema: v.GenericSchema<Inline> = v.union([
  textUpTo,
  v.variant('type', [
    v.object({ type: v.picklist(['emphasis', 'strong', 'code']), children }),
    v.object({ type: v.literal('link'), href: address, children }),
    v.object({ type: v.literal('language'), lang: nonBlank, children }),
  ]),
]);

export const blockSchema: v.GenericSchema<Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), children }),
  v.object({ type: v.literal('list'), ordered: v.optional(v.boolean(), false), items: listOf(blocks) }),
  v.object({ type: v.literal('quote'), children: blocks }),
]) as v.GenericSchema<Block>;

export const inlinesSchema = listOf(inlineSchema);
export const blocksSchema = listOf(blockSchema);

/** Rich text of any depth: a string is one plain paragraph. */
export const textShape = v.union([textUpTo, blocksSchema]);

/** Rich text as deep as readers take it. Depth is looked at first, since the rest recurses. */
export const richTextSchema: v.GenericSchema<RichText> = v.pipe(
  v.custom<RichText>((text) => !isTooDeep(text), `text at most ${DEEPEST} levels deep`),
  textShape as v.GenericSchema<RichText>,
);

interface Level {
  readonly node: unknown;
  readonly depth: number;
}

/** Counts as core does: children are one level down, and so are the blocks of a list's items. */
function isTooDeep(text: unknown): boolean {
  const stack: Level[] = Array.isArray(text) ? text.map((node: unknown) => ({ node, depth: 0 })) : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.depth > DEEPEST) return true;
    stack.push(...levelsIn(next));
  }
  return false;
}

function levelsIn({ node, depth }: Level): Level[] {
  if (typeof node !== 'object' || node === null) return [];
  const { children, items } = node as { children?: unknown; items?: unknown };
  const below = [...(Array.isArray(children) ? (children as unknown[]) : []), ...(Array.isArray(items) ? (items as unknown[]).flat() : [])];
  return below.map((child) => ({ node: child, depth: depth + 1 }));
}
