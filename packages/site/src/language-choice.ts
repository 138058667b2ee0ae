import { html } from '@tessera-learning/core';
import { headHtml } from './head.js';
import { documentHtml } from './layout.js';
import { markSvg } from './mark.js';
import { landingPath, linkTo, type View } from './site.js';
import { languageName } from './strings/index.js';

/**
 * The page at the root: a link to each language. With one language it goes on by itself, by `meta refresh`, as there is no
 * inline script; without delay, that is no change of context for a reader (WCAG technique H76).
 */
export function languageChoicePage(view: View): string {
  const { editions, edition, name, strings } = view;
  const only = editions.length === 1 ? linkTo(view, landingPath(edition.language)) : undefined;
  const refresh = only === undefined ? html`` : html`<meta http-equiv="refresh" content="0; url=${only}">\n`;
  const links = editions.map(({ language, course }) => html`<li lang="${language}"><a class="button" href="${linkTo(view, landingPath(language))}" hreflang="${language}">${languageName(language)}</a> ${course.title}</li>`);
  const title = only === undefined ? `${strings.chooseLanguage} – ${name}` : edition.course.title;
  return documentHtml(edition.language, headHtml(view, { title, description: '' }, refresh), html`<body>
<main class="lone">${markSvg()}
<h1>${only === undefined ? strings.chooseLanguage : edition.course.title}</h1>
<ul>${links}</ul>
</main>
</body>`);
}
