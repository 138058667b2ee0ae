import { html, type Html } from '@tessera-learning/core';
import { sentence } from '../footer.js';
import { documentHtml } from '../layout.js';
import { linkTo, type View } from '../site.js';

export interface FrameText {
  readonly title: string;
  readonly main: Html;
  /** The full page in the course, as an address from here. */
  readonly full: string;
  /** The file in `assets/` with the elements. */
  readonly script: string;
  /** Whether its links lead on inside the frame. Otherwise they open a tab of their own: what is around the frame is not ours to leave. */
  readonly leadsOn?: boolean;
}

/**
 * A page that stands in a frame of somebody else's page: no header, no menu, no font of ours, one line of foot. It says its height to
 * the page around it by `frame.js`, and reads whole without script. A sandbox without origin refuses fonts, so that it asks for none.
 */
export function framePage(view: View, { title, main, full, script, leadsOn = false }: FrameText): string {
  return documentHtml(view.edition.language, headHtml(view, title, leadsOn), html`<body class="frame">
<main>
${main}
</main>
<footer class="foot"><p>${sentence(view)}</p>
<p><a href="${full}" target="_blank" rel="noopener">${view.strings.embed.openInCourse}</a></p></footer>
<script defer src="${linkTo(view, 'assets/frame.js')}"></script>
<script defer src="${linkTo(view, `assets/${script}`)}"></script>
</body>`);
}

function headHtml(view: View, title: string, leadsOn: boolean): Html {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
${!leadsOn && html`<base target="_blank">\n`}<link rel="stylesheet" href="${linkTo(view, 'assets/frame.css')}">
<link rel="icon" href="${linkTo(view, 'assets/mark.svg')}" type="image/svg+xml">
</head>`;
}
