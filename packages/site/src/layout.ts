import { html, type Html } from '@tessera-learning/core';
import { embedHtml } from './embed/embed-html.js';
import { footerHtml } from './footer.js';
import { headHtml, type HeadText } from './head.js';
import { headerHtml, type Current } from './header.js';
import { newVersionHtml } from './offline/offline-html.js';
import { linkTo, type View } from './site.js';
import { directionOf } from './strings/index.js';

export interface Frame extends HeadText {
  readonly main: Html;
  readonly current?: Current;
  /** The file in `assets/` with the elements that the page has, if it has any. */
  readonly script?: string;
  /** More scripts, as addresses: before `script`. */
  readonly scripts?: readonly string[];
  /** Whether it tells of a new version of a course that is kept. Pages of modules do not: they carry enough. */
  readonly offline?: boolean;
}

/** Id of `<main>`, for the skip link. No slug holds an underscore, so no section can have it too. */
const MAIN = 'main_text';

/** A whole page. Its scripts are classic and deferred, so that pages work from disk; without them they read as they are. */
export function pageHtml(view: View, { main, current, script, scripts = [], offline, ...text }: Frame): string {
  return documentHtml(view.edition.language, headHtml(view, text), html`<body>
<a class="skip" href="#${MAIN}">${view.strings.skip}</a>
${headerHtml(view, current)}
<main id="${MAIN}" tabindex="-1">
${main}
</main>
${embedHtml(view)}
${footerHtml(view)}
${offline && html`${newVersionHtml(view.strings.offline)}\n`}${[...scripts, ...(script ? [linkTo(view, `assets/${script}`)] : [])].map((src) => html`<script defer src="${src}"></script>\n`)}${offline && html`<script defer src="${linkTo(view, 'assets/offline.js')}"></script>\n`}<script defer src="${linkTo(view, 'assets/embed.js')}"></script>
</body>`);
}

export function documentHtml(language: string, head: Html, body: Html): string {
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
${head}
${body}
</html>
`.toString();
}
