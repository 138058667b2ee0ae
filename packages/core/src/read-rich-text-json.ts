import { address, fail, flag, list, oneOf, record, text, words, type Read } from './read-json.js';
import type { Block, Inline, RichText } from './rich-text.js';

/** Deeper text than this is nobody's lesson. */
const DEEPEST = 12;

/** Rich text from JSON: the closed set of blocks and marks. Who wrote the JSON has brought it into its normal form. */
export const readRichTextJson: Read<RichText> = (json, place) => (typeof json === 'string' ? text(json, place) : list(block(0))(json, place));

const typed = record<{ type: string }>({ type: text });

function block(depth: number): Read<Block> {
  return (json, place) => {
    const blocks = list(deeper(block, depth));
    const { type } = typed(json, place);
    if (type === 'list') return record<Extract<Block, { type: 'list' }>>({ type: oneOf('list'), ordered: flag, items: list(blocks) })(json, place);
    if (type === 'quote') return record<Extract<Block, { type: 'quote' }>>({ type: oneOf('quote'), children: blocks })(json, place);
    return record<Extract<Block, { type: 'paragraph' }>>({ type: oneOf('paragraph'), children: list(deeper(inline, depth)) })(json, place);
  };
}

function inline(depth: number): Read<Inline> {
  return (json, place) => {
    if (typeof json === 'string') return text(json, place);
    const children = list(deeper(inline, depth));
    const { type } = typed(json, place);
    if (type === 'link') return record<Extract<Inline, { type: 'link' }>>({ type: oneOf('link'), href: address, children })(json, place);
    if (type === 'language') return record<Extract<Inline, { type: 'language' }>>({ type: oneOf('language'), lang: words, children })(json, place);
    return record<Extract<Inline, { type: 'code' | 'emphasis' | 'strong' }>>({ type: oneOf('emphasis', 'strong', 'code'), children })(json, place);
  };
}

/** The reader one level down, made only when it is reached. */
function deeper<T>(read: (depth: number) => Read<T>, depth: number): Read<T> {
  return (json, place) => (depth < DEEPEST ? read(depth + 1)(json, place) : fail(place, `text at most ${DEEPEST} levels deep`));
}
