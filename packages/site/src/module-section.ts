import { html, richTextHtml, type Html, type Module, type Reading, type Section } from '@tessera-learning/core';
import { guideSlipHtml, type GuideSlip } from '@tessera-learning/guide-slip/html';
import { reflectionHtml } from '@tessera-learning/reflection/html';
import { examplesHtml } from './look-up/example-html.js';
import { isSource, opensAtPage } from './reading.js';
import type { View } from './site.js';
import { videoHtml } from './video-section.js';

/** One section of a module: the text, the guide's pages in the margin, and questions to consider. */
export function moduleSectionHtml(view: View, module: Module, section: Section): Html {
  const { strings, edition } = view;
  const place = { course: edition.course.id, module: module.id };
  const label = `${section.number} ${section.title}`;
  const slip = guideSlipHtml(slipOf(view, section.reading), { ...place, item: section.id, label });
  const { considerations, video } = section;
  return html`<section class="section" id="${section.id}">
<div class="prose"><p class="label">${strings.section(section.number)}</p>
<h2>${section.title}</h2>
${richTextHtml(section.body)}
${section.examples && examplesHtml(section.examples, strings)}</div>
<div class="margin">${slip}</div>
${video && videoHtml(view, module, video)}
${considerations.length > 0 && html`<div class="consider">${reflectionHtml({ heading: strings.consider, lead: strings.considerNote, considerations }, place)}</div>`}</section>`;
}

function slipOf({ strings, edition }: View, reading: Reading | undefined): GuideSlip {
  if (!reading) return { lead: strings.noPages, pages: '', note: strings.noPagesNote, action: '', href: '' };
  const { from, to, minutes, href, follows } = reading;
  return {
    lead: isSource(edition.course, reading.guide) ? strings.readNowSource : strings.readNow,
    pages: from === to ? String(from) : `${from}–${to}`,
    note: strings.amount(to - from + 1, minutes),
    action: opensAtPage(edition.course, reading) ? strings.openAt(from) : strings.openGuide,
    href,
    ...(follows ? { follows: { text: follows.origin === 'confirmed' ? `${strings.followsPages(follows.text)} (${strings.confirmed})` : strings.followsPages(follows.text), href: follows.href } } : {}),
  };
}
