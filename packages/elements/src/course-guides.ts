import type { Course, Edition, Guide } from '@tessera-learning/core';
import { renderLink } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { CourseView } from './course-view.js';

/** What learners read beside the course. A guide that another one accompanies stands with it. */
export function renderGuides(view: CourseView): TemplateResult | typeof nothing {
  const { course: { guides }, strings, level } = view;
  const own = guides.filter(({ id }) => !guides.some(({ follows }) => follows === id));
  if (own.length === 0) return nothing;
  return html`<div class="guides" part="guides">
    <div class="heading" role="heading" aria-level=${Math.min(6, level + 1)}>${strings.guidesTitle}</div>
    ${own.map((guide) => renderGuide(view, guide))}
  </div>`;
}

/** Whose course this is not: what a companion follows is what the course is about. */
export function renderWhose({ course: { guides }, strings }: CourseView): TemplateResult | typeof nothing {
  const guide = guides.find(({ follows }) => !follows) ?? guides[0];
  return guide ? html`<p class="whose soft">${strings.independent(guide.title, guide.publisher)}</p>` : nothing;
}

function renderGuide({ course, strings, lang, dir }: CourseView, guide: Guide): TemplateResult | typeof nothing {
  const edition = editionOf(guide, course);
  if (!edition) return nothing;
  const source = course.guides.find(({ id }) => id === guide.follows);
  const follows = source && editionOf(source, course);
  return html`<p><strong lang=${lang} dir=${dir}>${renderLink(edition.address, guide.title)}</strong><br />${strings.guideFacts(guide.publisher, edition.pages, edition.year)}</p>
    ${source && follows ? html`<p class="soft">${strings.follows} <span lang=${lang} dir=${dir}>${renderLink(follows.address, source.title)}</span> (${source.publisher}, ${follows.year}).</p>` : nothing}`;
}

/** In the course's language, else the first there is. */
function editionOf({ editions }: Guide, { language }: Course): Edition | undefined {
  return editions.find((edition) => edition.language === language) ?? editions[0];
}
