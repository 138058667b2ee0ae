import { html, type Html } from '@tessera-learning/core';
import { footerHtml } from './footer.js';
import { headHtml, type HeadText } from './head.js';
import { headerHtml, type Current } from './header.js';
import { linkTo, type View } from './site.js';
import { directionOf } from './strings/index.js';

export interface Frame extends HeadText {
  readonly main: Html;
  readonly current?: Current;
  /** The file in `assets/` with the elements that the page has, if it has any. */
  readonly script?: string;
}

/** Id of `<main>`, for the skip link. No slug holds an underscore, so no section can have it too. */
const MAIN = 'main_text';

/** A whole page. Its script is classic and deferred, so that pages work from disk; without it they read as they are. */
export function pageHtml(view: View, { main, current, script, ...text }: Frame): string {
  return documentHtml(view.edition.language, headHtml(view, text), html`<body>
<a class="skip" href="#${MAIN}">${view.strings.skip}</a>
${headerHtml(view, current)}
<main id="${MAIN}" tabindex="-1">
${main}
</main>
${footerHtml(view)}
${script && html`<script defer src="${linkTo(view, `assets/${script}`)}"></script>\n`}</body>`);
}

export function documentHtml(language: string, head: Html, body: Html): string {
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
${head}
${body}
</html>
`.toString();
}
