/**
 * Text with a closed set of marks. A string is one plain paragraph, so plain text stays plain
 * in JSON. There is no HTML in it, ever, and no way to put some there.
 */
export type RichText = string | readonly Block[];

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'quote'; readonly children: readonly Block[] };

export type Inline =
  | string
  | { readonly type: 'emphasis' | 'strong' | 'code'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** Words in another language (BCP 47 tag), so that a screen reader changes its voice: WCAG 3.1.2. */
  | { readonly type: 'language'; readonly lang: string; readonly children: readonly Inline[] };

/** The blocks of a text, whichever form it came in. */
export function blocksOf(text: RichText): readonly Block[] {
  if (typeof text !== 'string') return text;
  return text === '' ? [] : [{ type: 'paragraph', children: [text] }];
}

/** The words alone, for names, counts and search. */
export function plainText(text: RichText): string {
  return blocksOf(text).map(wordsOfBlock).filter(Boolean).join(' ');
}

/** Folds white space as a browser shows it, and trims: for text that stands alone. */
export function folded(text: string): string {
  return fold(text).trim();
}

/** White space as a browser shows it. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function wordsOfBlock(block: Block): string {
  if (block.type === 'paragraph') return wordsOfInlines(block.children);
  if (block.type === 'quote') return plainText(block.children);
  return block.items.map((item) => plainText(item)).join(' ');
}

export function wordsOfInlines(children: readonly Inline[]): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOfInlines(child.children))).join('');
}
