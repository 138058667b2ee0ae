import { html, type Html } from '@tessera-learning/core';
import { documentHtml } from '../layout.js';

export interface Sample {
  /** Of its file, without an ending. */
  readonly name: string;
  readonly title: string;
  /** For whom it is. */
  readonly words: string;
  readonly body: Html;
}

/** A page of a city as plain as can be: it has no style of its own, so that the elements show what they bring. */
export function samplePage(language: string, { title, words, body }: Sample): string {
  const head = html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>`;
  return documentHtml(language, head, html`<body>
<h1>${title}</h1>
<p>${words} <a href="index.html">All samples</a></p>
<!-- The snippet begins. -->
${body}
<!-- The snippet ends. -->
</body>`);
}
