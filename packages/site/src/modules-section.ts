import { html, type Edition, type Guide, type Html, type Module } from '@tessera-learning/core';
import { moduleCardHtml } from '@tessera-learning/module-card/html';
import { icon } from './icon.js';
import { moduleFacts } from './module-facts.js';
import { editionFor } from './reading.js';
import { linkTo, modulePath, type View } from './site.js';
import { languageName } from './strings/index.js';
import { guideTileSvg } from './tile-svg.js';

/** All modules as cards, and beside them the guide, which every one of them needs. What a guide follows stands on its card. */
export function modulesHtml(view: View): Html {
  const { strings, edition } = view;
  const { modules, guides } = edition.course;
  const cards = guides.filter(({ id }) => !guides.some((other) => other.follows === id));
  return html`<section class="modules" id="modules"><div class="inner">
<div class="opening"><h2>${strings.modules(modules.length)}</h2><p>${strings.modulesLead}</p></div>
<ul class="cards">${modules.map((module, order) => html`<li>${cardHtml(view, module, order)}</li>`)}${cards.map((guide, at) => guideCardHtml(view, guide, at))}</ul>
</div></section>`;
}

/** How a card stands on pages other than the front: its heading's level (default 3), and the path of the page that it leads to (default: the module's). */
export interface CardPlace {
  readonly headingLevel?: number;
  readonly to?: ((module: string) => string) | undefined;
}

export function cardHtml(view: View, module: Module, order: number, { headingLevel = 3, to }: CardPlace = {}): Html {
  const { strings, edition } = view;
  const card = {
    label: strings.module(module.number),
    title: module.title,
    href: linkTo(view, to?.(module.id) ?? modulePath(edition.language, module.id)),
    summary: module.summary,
    meta: moduleFacts(module, view),
  };
  return moduleCardHtml(card, { course: edition.course.id, module: module.id, items: module.items, order, headingLevel });
}

function guideCardHtml(view: View, guide: Guide, at: number): Html {
  const edition = editionFor(guide, view.edition.language);
  if (!edition) return html``;
  const { strings } = view;
  return html`<li><div class="guide"${at === 0 && html` id="guide"`}>${guideTileSvg()}
<p class="label">${strings.needGuide}</p>
<h3>${guide.title}</h3>
<p>${guideWords(view, guide, edition)}</p>
${guideLinksHtml(view, edition)}
${sourceHtml(view, guide)}</div></li>`;
}

/** A file that travels with the course can be saved, and its size is known. */
function guideLinksHtml({ strings }: View, { address, format, bytes }: Edition): Html {
  const open = format === 'pdf' ? strings.guideButtonPdf : strings.guideButton;
  if (bytes === undefined) return html`<a class="button" href="${address}" rel="noreferrer">${icon('external-link')}${open}</a>`;
  return html`<p class="links"><a class="button" href="${address}" download>${icon('download')}${strings.saveGuide(bytes / 1e6)}</a>
<a href="${address}">${open}</a></p>`;
}

/** The named source of a companion. */
function sourceHtml({ strings, edition: { course, language } }: View, { follows }: Guide): Html {
  const source = course.guides.find(({ id }) => id === follows);
  const edition = source && editionFor(source, language);
  if (!source || !edition) return html``;
  return html`<p class="source">${strings.follows} <a href="${edition.address}" rel="noreferrer">${source.title}</a> (${source.publisher}, ${edition.year}).</p>`;
}

/** A web page is no file: the card says whose page opens, and promises no more. */
function guideWords({ strings, edition: { language } }: View, guide: Guide, edition: Edition): string {
  const facts = strings.guideFacts(guide.publisher, edition.pages, languageName(edition.language, language), edition.year);
  return edition.format === 'pdf' ? facts : `${facts} ${strings.guideElsewhere(guide.publisher)}`;
}
