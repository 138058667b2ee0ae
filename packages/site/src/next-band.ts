import { html, type Html, type Module } from '@tessera-learning/core';
import { factsHtml } from './facts.js';
import { icon } from './icon.js';
import { moduleFacts } from './module-facts.js';
import { landingPath, linkTo, modulePath, type View } from './site.js';

/** The way on at the end of a module: to the next one, or back to all of them. */
export function nextHtml(view: View, module: Module): Html {
  const { strings, edition } = view;
  const { modules } = edition.course;
  const next = modules[modules.findIndex((each) => each.id === module.id) + 1];
  if (!next) return bandHtml(strings.lastTitle, html`<p>${strings.lastNote}</p>`, `${linkTo(view, landingPath(edition.language))}#modules`, strings.allModules(modules.length));
  const facts = factsHtml([strings.module(next.number), ...moduleFacts(next, view)]);
  return bandHtml(strings.next(next.title), facts, linkTo(view, modulePath(edition.language, next.id)), strings.goOn(next.number));
}

function bandHtml(title: string, note: Html, href: string, action: string): Html {
  return html`<div class="next"><div><h2>${title}</h2>
${note}</div>
<a class="button" href="${href}">${action}${icon('arrow-right')}</a></div>`;
}
