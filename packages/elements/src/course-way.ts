import type { Module } from '@tessera-learning/core';
import { icon, shapes } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from './course-address.js';
import { renderFacts } from './course-parts.js';
import type { CourseView } from './course-view.js';

/** The way back to the contents. */
export function renderBack({ course, strings }: CourseView): TemplateResult {
  return html`<a class="back" part="back" href=${addressOf(course.id)}>${icon(BACK, true)}${strings.allModules}</a>`;
}

const BACK = 'M19 12H5m7 7-7-7 7-7';

/** The ways on at the end of a module: to the next one, to the one before, or back to all of them. */
export function renderWay(view: CourseView, module: Module): TemplateResult {
  const { course, strings } = view;
  const at = course.modules.findIndex(({ id }) => id === module.id);
  const [before, next] = [course.modules[at - 1], course.modules[at + 1]];
  return html`<nav class="way" part="way" aria-label=${strings.way}>
    ${next ? renderNext(view, next) : renderLast(view)}
    <div class="others">
      ${before ? html`<a href=${addressOf(course.id, before.id)}>${strings.previous(before.title)}</a>` : nothing}
      ${next ? html`<a href=${addressOf(course.id)}>${strings.allModules}</a>` : nothing}
    </div>
  </nav>`;
}

function renderNext(view: CourseView, { id, number, title, minutes }: Module): TemplateResult {
  const { course, strings } = view;
  const facts = [strings.moduleOf(number, course.modules.length), strings.about(minutes)];
  return renderOn(view, strings.next(title), renderFacts(facts), addressOf(course.id, id), strings.goOn(number));
}

function renderLast(view: CourseView): TemplateResult {
  const { course, strings } = view;
  return renderOn(view, strings.lastTitle, html`<p class="soft">${strings.lastNote}</p>`, addressOf(course.id), strings.allModules);
}

function renderOn({ level }: CourseView, title: string, note: TemplateResult, href: string, action: string): TemplateResult {
  return html`<div class="on">
    <div><div class="heading" role="heading" aria-level=${Math.min(6, level + 1)}>${title}</div>${note}</div>
    <a class="button" href=${href}>${action}${icon(shapes.arrowRight, true)}</a>
  </div>`;
}
