import { html, type Html, type Module } from '@tessera-learning/core';
import { pageHtml } from '../layout.js';
import { linkTo, modulePath, ownPages, pagePath, type View } from '../site.js';
import { bandHtml } from './band.js';

/** Everything that there is, on one page: a sitemap for people. */
export function contentsPage(view: View): string {
  const { strings: { lookUp }, edition: { course } } = view;
  return pageHtml(view, {
    title: `${lookUp.contents} – ${course.title}`,
    description: lookUp.contentsLead,
    current: { entry: 'contents', as: 'page' },
    offline: true,
    main: html`${bandHtml(lookUp.contents, lookUp.contentsLead)}
<div class="inner texts look-up">${contentsHtml(view)}</div>`,
  });
}

/** The list itself; the search page shows it too, to those without script. */
export function contentsHtml(view: View): Html {
  const { strings: { lookUp }, edition: { course, pages } } = view;
  const texts = pages.map(({ id, title }) => html`<li><a href="${linkTo(view, pagePath(course.language, id))}">${title}</a></li>`);
  const own = ownPages(view.edition).map((id) => html`<li><a href="${linkTo(view, pagePath(course.language, id))}">${lookUp.own[id]}</a></li>`);
  return html`<section class="look-up-part"><h2>${lookUp.modules}</h2>
<ol class="contents">${course.modules.map((module) => moduleHtml(view, module))}</ol></section>
<section class="look-up-part"><h2>${lookUp.besides}</h2>
<ul class="contents">${own}${texts}</ul></section>`;
}

function moduleHtml(view: View, { id, title, number, sections, quiz }: Module): Html {
  const { strings, edition } = view;
  const page = linkTo(view, modulePath(edition.language, id));
  const list = sections.map((section) => html`<li><a href="${page}#${section.id}">${section.number} ${section.title}</a></li>`);
  return html`<li><a href="${page}">${strings.module(number)}: ${title}</a>
<ul>${list}${quiz.questions.length > 0 && html`<li><a href="${page}#quiz">${strings.lookUp.quizOf(quiz.questions.length)}</a></li>`}</ul></li>`;
}
