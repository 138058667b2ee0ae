import { html, type Page } from '@tessera-learning/core';
import { factsHtml } from './facts.js';
import { pageHtml } from './layout.js';
import { offlineHtml } from './offline/offline-html.js';
import { scriptsOf, sectionHtml } from './page-section.js';
import type { View } from './site.js';

/** A page of text, such as privacy. */
export function textPage(view: View, page: Page): string {
  const { course } = view.edition;
  // The planner stands far down its page.
  const planner = page.sections.find(({ element }) => element === 'academy-planner');
  return pageHtml(view, {
    title: `${page.title} – ${course.title}`,
    description: page.lead,
    offline: true,
    scripts: scriptsOf(view, page.sections),
    ...(page.id === 'privacy' || page.id === 'academy' ? { current: { entry: page.id, as: 'page' } as const } : {}),
    main: html`<div class="band"><div class="inner">
${page.kicker && html`<p class="label">${page.kicker}</p>`}
<h1>${page.title}</h1>
${page.lead && html`<p class="lead">${page.lead}</p>`}
${factsHtml(page.facts)}
${planner && html`<p class="buttons"><a class="button" href="#${planner.id}">${planner.title}</a></p>
`}</div></div>
<div class="texts">${page.sections.map((section) => sectionHtml(view, section))}${page.id === 'privacy' && offlineHtml(view.strings.offline)}</div>`,
  });
}
