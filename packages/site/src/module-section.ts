import { html, richTextHtml, type Consideration, type Html, type Module, type Reading, type Section } from '@tessera-learning/core';
import { guideSlipHtml, type GuideSlip } from '@tessera-learning/guide-slip/html';
import { opensAtPage } from './reading.js';
import type { View } from './site.js';
import type { SiteStrings } from './strings/index.js';

/** One section of a module: the text, the guide's pages in the margin, and questions to consider. */
export function moduleSectionHtml(view: View, module: Module, section: Section): Html {
  const { strings, edition } = view;
  const slip = guideSlipHtml(slipOf(view, section.reading), { course: edition.course.id, module: module.id, item: section.id });
  return html`<section class="section" id="${section.id}">
<div class="prose"><p class="label">${strings.section(section.number)}</p>
<h2>${section.title}</h2>
${richTextHtml(section.body)}</div>
<div class="margin">${slip}</div>
${considerHtml(section.considerations, strings)}</section>`;
}

function slipOf({ strings, edition }: View, reading: Reading | undefined): GuideSlip {
  if (!reading) return { lead: strings.noPages, pages: '', note: strings.noPagesNote, action: '', href: '' };
  const { from, to, minutes, href } = reading;
  return {
    lead: strings.readNow,
    pages: from === to ? String(from) : `${from}–${to}`,
    note: strings.amount(to - from + 1, minutes),
    action: opensAtPage(edition.course, reading) ? strings.openAt(from) : strings.openGuide,
    href,
  };
}

function considerHtml(considerations: readonly Consideration[], strings: SiteStrings): Html {
  if (considerations.length === 0) return html``;
  return html`<div class="consider">
<h3>${strings.consider}</h3>
<p class="soft">${strings.considerNote}</p>
<ul>${considerations.map(({ prompt }) => html`<li>${prompt}</li>`)}</ul></div>`;
}
