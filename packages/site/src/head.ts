import { html, type Html } from '@tessera-learning/core';
import type { View } from './site.js';
import { linkTo } from './site.js';

export interface HeadText {
  readonly title: string;
  /** For search engines; left out when empty. */
  readonly description: string;
}

/** The `<head>` of a page. Only the Latin font is preloaded: few pages need the other. */
export function headHtml(view: View, { title, description }: HeadText, extra: Html = html``): Html {
  const asset = (file: string): string => linkTo(view, `assets/${file}`);
  return html`<head>
<meta charset="utf-8">
${extra}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${description && html`<meta name="description" content="${description}">\n`}<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#11141b">
<link rel="preload" href="${asset('commissioner-latin.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${asset('site.css')}">
<link rel="icon" href="${asset('mark.svg')}" type="image/svg+xml">
</head>`;
}
