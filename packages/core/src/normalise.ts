import { blocksOf, fold, type Block, type Inline, type RichText } from './rich-text.js';

/** The one ending of every reader: neighbours joined, empties dropped, white space folded, plain text as a string. */
export function normalise(text: RichText): RichText {
  const blocks = tidyBlocks(blocksOf(text));
  const [only, second] = blocks;
  if (!only) return '';
  const [words, more] = only.type === 'paragraph' ? only.children : [];
  return typeof words === 'string' && second === undefined && more === undefined ? words : blocks;
}

function tidyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') {
      const items = block.items.map(tidyBlocks).filter((item) => item.length > 0);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    const children = block.type === 'quote' ? tidyBlocks(block.children) : tidyInlines(block.children);
    return children.length > 0 ? [{ ...block, children } as Block] : [];
  });
}

/** One run of inlines: folded, joined, without white space at its two ends. */
export function tidyInlines(children: readonly Inline[]): readonly Inline[] {
  const run = joined(children);
  for (const [at, trim] of [[0, 'trimStart'], [-1, 'trimEnd']] as const) {
    const edge = run.at(at);
    if (typeof edge !== 'string') continue;
    run.splice(at, 1, ...[edge[trim]()].filter(Boolean));
  }
  return run;
}

function joined(children: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (typeof child !== 'string') {
      const inner = joined(child.children);
      if (inner.length > 0) out.push({ ...child, children: inner });
    } else if (typeof last === 'string') out[out.length - 1] = fold(last + child);
    else if (child) out.push(fold(child));
  }
  return out;
}
