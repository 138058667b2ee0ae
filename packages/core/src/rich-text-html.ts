import { html, type Html } from './html.js';
import { isExternal } from './address.js';
import { blocksOf, type Block, type Inline, type RichText } from './rich-text.js';

/** Rich text as plain HTML, for writers that run in Node. */
export function richTextHtml(text: RichText): Html {
  return html`${blocksOf(text).map(blockHtml)}`;
}

function blockHtml(block: Block): Html {
  if (block.type === 'paragraph') return html`<p>${inlinesHtml(block.children)}</p>`;
  if (block.type === 'quote') return html`<blockquote>${block.children.map(blockHtml)}</blockquote>`;
  const items = block.items.map((item) => html`<li>${itemHtml(item)}</li>`);
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

/** A list item of one paragraph needs no `<p>` of its own. */
function itemHtml(item: readonly Block[]): Html {
  const only = item.length === 1 ? item[0] : undefined;
  return only?.type === 'paragraph' ? inlinesHtml(only.children) : html`${item.map(blockHtml)}`;
}

export function inlinesHtml(children: readonly Inline[]): Html {
  return html`${children.map(inlineHtml)}`;
}

function inlineHtml(child: Inline): Html {
  if (typeof child === 'string') return html`${child}`;
  const inner = inlinesHtml(child.children);
  if (child.type === 'link') return linkHtml(child.href, inner);
  if (child.type === 'language') return html`<span lang="${child.lang}">${inner}</span>`;
  if (child.type === 'emphasis') return html`<em>${inner}</em>`;
  return child.type === 'strong' ? html`<strong>${inner}</strong>` : html`<code>${inner}</code>`;
}

/** A link; one that leaves the site tells the other site nothing about this one. */
export function linkHtml(href: string, text: Html | string): Html {
  return isExternal(href) ? html`<a href="${href}" rel="noreferrer">${text}</a>` : html`<a href="${href}">${text}</a>`;
}
