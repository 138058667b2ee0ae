import { html, linkHtml, type Html } from '@tessera-learning/core';
import type { Catalogue, Topic } from '@tessera-learning/core/academy';
import type { SiteStrings } from '../strings/index.js';
import { anchorOf } from './anchor.js';

const KINDS = ['general', 'specific'] as const;

/** Every topic, by its kind, with what prepares for it. */
export function topicsHtml(catalogue: Catalogue, strings: SiteStrings): Html {
  return html`${KINDS.map((kind) => kindHtml(kind, catalogue, strings))}`;
}

function kindHtml(kind: Topic['kind'], catalogue: Catalogue, strings: SiteStrings): Html {
  const topics = catalogue.topics.filter((topic) => topic.kind === kind);
  if (topics.length === 0) return html``;
  return html`<h3 class="academy-kind">${strings.academy.kinds[kind]}</h3>
<div class="academy">${topics.map((topic) => topicHtml(topic, catalogue, strings))}</div>\n`;
}

function topicHtml(topic: Topic, catalogue: Catalogue, strings: SiteStrings): Html {
  const links = linksOf(topic, catalogue, strings);
  return html`<div id="${anchorOf('academy-topics', topic.id)}"><h4>${topic.title}</h4>
<p>${topic.text}</p>${links.length > 0 && html`
<p class="soft">${strings.academy.prepare}:</p>
<ul>${links.map((link) => html`<li>${link}</li>`)}</ul>`}</div>\n`;
}

/** Modules first: the guide's pages are read in them. */
function linksOf({ modules, readings }: Topic, catalogue: Catalogue, strings: SiteStrings): Html[] {
  return [
    ...catalogue.modules.filter(({ id }) => modules.includes(id)).map(({ number, title, href }) => linkHtml(href, `${strings.module(number)}: ${title}`)),
    ...catalogue.readings.filter(({ id }) => readings.includes(id)).map(({ text, href }) => linkHtml(href, text)),
  ];
}
