import { html } from '@tessera-learning/core';
import { headHtml } from './head.js';
import { documentHtml } from './layout.js';
import { markSvg } from './mark.js';
import { landingPath, linkTo, type View } from './site.js';
import { stringsFor } from './strings/index.js';

/** The page for unknown addresses, in every language. Its addresses begin at the base: a server sends it for any depth. */
export function notFoundPage(view: View): string {
  const { edition, editions, strings, name } = view;
  const parts = editions.map(({ language, course }, at) => {
    const words = stringsFor(language);
    const heading = at === 0 ? html`<h1>${words.notFound}</h1>` : html`<h2>${words.notFound}</h2>`;
    return html`<div lang="${language}">${heading}
<p>${words.notFoundNote} <a href="${linkTo(view, landingPath(language))}">${course.title}</a></p></div>`;
  });
  const head = headHtml(view, { title: `${strings.notFound} – ${name}`, description: '' });
  return documentHtml(edition.language, head, html`<body>
<main class="lone">${markSvg()}
${parts}
</main>
</body>`);
}
