import { html, type Html } from '@tessera-learning/core';
import { cardHtml } from '../modules-section.js';
import { landingPath, linkTo, type View } from '../site.js';
import { courseProgressHtml } from '../course-progress.js';
import { courseFrame, moduleFrame } from './frame-paths.js';
import { framePage } from './frame-page.js';

/** The course in a frame: progress, and a card for each module that leads on inside the frame. */
export function courseFramePage(view: View): string {
  const { course, language } = view.edition;
  const inside = (module: string): string => moduleFrame(language, module);
  return framePage(view, {
    ...about(view, view.strings.embed.course),
    leadsOn: true,
    main: html`<h1>${course.title}</h1>
<div class="frame-part">${courseProgressHtml(view, inside)}</div>
${cardsHtml(view, inside)}`,
  });
}

/** All cards, each leading to its module in the course. */
export function cardsFramePage(view: View): string {
  return framePage(view, { ...about(view, view.strings.embed.cards), main: html`<h1>${view.edition.course.title}</h1>\n${cardsHtml(view)}` });
}

export function courseProgressFramePage(view: View): string {
  return framePage(view, { ...about(view, view.strings.embed.progress), main: html`<h1>${view.strings.embed.progress}</h1>\n${courseProgressHtml(view)}` });
}

function about(view: View, what: string): { readonly title: string; readonly full: string; readonly script: string } {
  return { title: `${what}: ${view.edition.course.title}`, full: linkTo(view, landingPath(view.edition.language)), script: 'course.js' };
}

function cardsHtml(view: View, to?: (module: string) => string): Html {
  return html`<ul class="cards">${view.edition.course.modules.map((module, order) => html`<li>${cardHtml(view, module, order, { headingLevel: 2, to })}</li>`)}</ul>`;
}

/** Each frame of the course itself, by its path. */
export function courseFrames(language: string): (readonly [string, (view: View) => string])[] {
  return [
    [courseFrame(language), courseFramePage],
    [courseFrame(language, 'cards'), cardsFramePage],
    [courseFrame(language, 'progress'), courseProgressFramePage],
  ];
}
