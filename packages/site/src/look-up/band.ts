import { html, type Html } from '@tessera-learning/core';

/** The head of a page that the site writes itself. */
export function bandHtml(title: string, lead: string, more: Html = html``): Html {
  return html`<div class="band"><div class="inner">
<h1>${title}</h1>
<p class="lead">${lead}</p>
${more}</div></div>`;
}
