import { html, Html } from '@tessera-learning/core';
import type { Catalogue, Session, Topic } from '@tessera-learning/core/academy';

export interface AcademyPlannerHtmlOptions {
  /** Words for a page without script. */
  readonly fallback: string;
  /** Level of the element's headings, 2 to 4. Default 2. */
  readonly headingLevel?: number;
}

/**
 * A catalogue as `<tessera-academy-planner>` reads it: the data as a block of JSON, which no browser runs. Without script the sessions
 * stand there to be read, so that a programme can be made with pen and paper.
 */
export function academyPlannerHtml(catalogue: Catalogue, { fallback, headingLevel = 2 }: AcademyPlannerHtmlOptions): Html {
  const frame = catalogue.sessions.filter(({ role }) => role);
  return html`<tessera-academy-planner heading-level="${headingLevel}">
<script type="application/json">${dataOf(catalogue)}</script>
<p>${fallback}</p>
${catalogue.topics.map((topic) => topicHtml(topic, catalogue.sessions.filter((session) => session.topic === topic.id)))}
${frame.length > 0 && html`<ul>${frame.map(sessionHtml)}</ul>`}
</tessera-academy-planner>`;
}

function topicHtml({ title }: Topic, sessions: readonly Session[]): Html {
  return html`<details><summary>${title}</summary><ul>${sessions.map(sessionHtml)}</ul></details>\n`;
}

function sessionHtml({ title, aim, minutes }: Session): Html {
  return html`<li><strong>${title}</strong> (${minutes.least}–${minutes.most} min). ${aim}</li>`;
}

/** The page tells of services and past sessions itself. No `<` can end the block. */
function dataOf(catalogue: Catalogue): Html {
  return new Html(JSON.stringify({ ...catalogue, services: [], past: [] }).replace(/</g, '\\u003c'));
}
