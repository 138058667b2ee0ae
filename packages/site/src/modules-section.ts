import { html, type Edition, type Guide, type Html, type Module } from '@tessera-learning/core';
import { moduleCardHtml } from '@tessera-learning/module-card/html';
import { icon } from './icon.js';
import { moduleFacts } from './module-facts.js';
import { editionFor } from './reading.js';
import { linkTo, modulePath, type View } from './site.js';
import { languageName } from './strings/index.js';
import { guideTileSvg } from './tile-svg.js';

/** All modules as cards, and beside them the guide, which every one of them needs. */
export function modulesHtml(view: View): Html {
  const { strings, edition } = view;
  const { modules, guides } = edition.course;
  return html`<section class="modules" id="modules"><div class="inner">
<div class="opening"><h2>${strings.modules(modules.length)}</h2><p>${strings.modulesLead}</p></div>
<ul class="cards">${modules.map((module, order) => html`<li>${cardHtml(view, module, order)}</li>`)}${guides.map((guide, at) => guideCardHtml(view, guide, at))}</ul>
</div></section>`;
}

function cardHtml(view: View, module: Module, order: number): Html {
  const { strings, edition } = view;
  const card = {
    label: strings.module(module.number),
    title: module.title,
    href: linkTo(view, modulePath(edition.language, module.id)),
    summary: module.summary,
    meta: moduleFacts(module, strings),
  };
  return moduleCardHtml(card, { course: edition.course.id, module: module.id, items: module.items, order });
}

function guideCardHtml(view: View, guide: Guide, at: number): Html {
  const edition = editionFor(guide, view.edition.language);
  if (!edition) return html``;
  const { strings } = view;
  return html`<li><div class="guide"${at === 0 && html` id="guide"`}>${guideTileSvg()}
<p class="label">${strings.needGuide}</p>
<h3>${strings.getGuide}</h3>
<p>${guideWords(view, guide, edition)}</p>
<a class="button" href="${edition.address}" rel="noreferrer">${icon('external-link')}${edition.format === 'pdf' ? strings.guideButtonPdf : strings.guideButton}</a></div></li>`;
}

/** A web page is no file: the card says whose page opens, and promises no more. */
function guideWords({ strings, edition: { language } }: View, guide: Guide, edition: Edition): string {
  const facts = strings.guideFacts(guide.title, edition.pages, languageName(edition.language, language), edition.year);
  return edition.format === 'pdf' ? facts : `${facts} ${strings.guideElsewhere(guide.publisher)}`;
}
