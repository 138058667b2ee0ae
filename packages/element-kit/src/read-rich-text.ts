import { safeAddress, type Block, type Inline } from '@tessera-learning/core';

const MARKS: Readonly<Record<string, 'emphasis' | 'strong' | 'code'>> = { em: 'emphasis', i: 'emphasis', strong: 'strong', b: 'strong', code: 'code' };

/**
 * Reads the closed set of marks from HTML that an editor may have dressed up; what is not in the set keeps its words. White
 * space stays as it was written, as a browser folds it anyway: `normalise` of core folds it where texts are compared.
 */
export function readRichText(element: Element, skip = ':not(*)'): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] | undefined;
  for (const node of element.childNodes) {
    if (node instanceof Element && node.matches(skip)) continue;
    if (node instanceof Element && node.matches('p, div, blockquote, ul, ol')) {
      blocks.push(...readBlock(node, skip));
      line = undefined;
    } else {
      if (!line) blocks.push({ type: 'paragraph', children: (line = []) });
      line.push(...readInline(node, skip));
    }
  }
  return blocks;
}

function readBlock(element: Element, skip: string): Block[] {
  const { localName, children } = element;
  if (localName === 'blockquote') return [{ type: 'quote', children: readRichText(element, skip) }];
  if (!localName.endsWith('l')) return readRichText(element, skip);
  const items = [...children].map((item) => readRichText(item, skip));
  return [{ type: 'list', ordered: localName === 'ol', items }];
}

function readInline(node: Node, skip: string): Inline[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || node.matches(skip)) return [];
  const children = [...node.childNodes].flatMap((child) => readInline(child, skip));
  const type = MARKS[node.localName];
  if (type) return [{ type, children }];
  const href = node.localName === 'a' && safeAddress(node.getAttribute('href'));
  if (href) return [{ type: 'link', href, children }];
  const lang = node.getAttribute('lang');
  return lang ? [{ type: 'language', lang, children }] : children;
}
