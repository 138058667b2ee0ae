import { html, type Page } from '@tessera-learning/core';
import { factsHtml } from './facts.js';
import { pageHtml } from './layout.js';
import { offlineHtml } from './offline/offline-html.js';
import { sectionHtml } from './page-section.js';
import type { View } from './site.js';

/** A page of text, such as privacy. */
export function textPage(view: View, page: Page): string {
  const { course } = view.edition;
  return pageHtml(view, {
    title: `${page.title} – ${course.title}`,
    description: page.lead,
    offline: true,
    ...(page.sections.some((section) => section.element) ? { script: 'saved-data.js' } : {}),
    ...(page.id === 'privacy' ? { current: { entry: 'privacy', as: 'page' } as const } : {}),
    main: html`<div class="band"><div class="inner">
${page.kicker && html`<p class="label">${page.kicker}</p>`}
<h1>${page.title}</h1>
${page.lead && html`<p class="lead">${page.lead}</p>`}
${factsHtml(page.facts)}
</div></div>
<div class="texts">${page.sections.map((section) => sectionHtml(section, course.id, view.strings))}${page.id === 'privacy' && offlineHtml(view.strings.offline)}</div>`,
  });
}
