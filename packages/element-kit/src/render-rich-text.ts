import { blocksOf, isExternal, type Block, type Inline, type RichText } from '@tessera-learning/core';
import { html, type TemplateResult } from 'lit';

/** Rich text in a shadow root. Only these tags exist; text stays text. */
export function renderRichText(text: RichText): TemplateResult {
  return html`${blocksOf(text).map(renderBlock)}`;
}

function renderBlock(block: Block): TemplateResult {
  if (block.type === 'paragraph') return html`<p>${renderInlines(block.children)}</p>`;
  if (block.type === 'quote') return html`<blockquote>${block.children.map(renderBlock)}</blockquote>`;
  const items = block.items.map((item) => html`<li>${item.map(renderBlock)}</li>`);
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

function renderInlines(children: readonly Inline[]): unknown[] {
  return children.map(renderInline);
}

function renderInline(child: Inline): unknown {
  if (typeof child === 'string') return child;
  const inner = renderInlines(child.children);
  if (child.type === 'link') return renderLink(child.href, inner);
  if (child.type === 'language') return html`<span lang=${child.lang}>${inner}</span>`;
  if (child.type === 'emphasis') return html`<em>${inner}</em>`;
  return child.type === 'strong' ? html`<strong>${inner}</strong>` : html`<code>${inner}</code>`;
}

/** A link; one that leaves the site tells the other site nothing about this one. */
export function renderLink(href: string, words: unknown): TemplateResult {
  return isExternal(href) ? html`<a href=${href} rel="noreferrer">${words}</a>` : html`<a href=${href}>${words}</a>`;
}
