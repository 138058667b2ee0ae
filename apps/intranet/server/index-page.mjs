import { html } from '@tessera-learning/core';
import { about, NAMES } from './pages.mjs';

/** All host pages, with a sentence on what each does. */
export function indexPage() {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host pages</title>
<link rel="icon" href="media/icon.svg"><link rel="stylesheet" href="town.css"></head><body><div class="town-columns"><main class="town-article"><h1 class="town-title">Host pages</h1>
<p class="town-text">The staff intranet of Lindenau, as many towns have theirs. Each page holds the same snippets.</p>
${NAMES.map(about).map(({ name, title, sentence }) => html`<p class="town-text"><a href="${name}.html">${title}</a><br>${sentence}</p>`)}</main></div></body></html>`.toString();
}
