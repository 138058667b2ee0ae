import { html, type TemplateResult } from 'lit';
import { addressOf } from './course-address.js';
import { renderGuides, renderWhose } from './course-guides.js';
import { renderFacts, renderHeading } from './course-parts.js';
import { rowsOfCourse } from './course-rows.js';
import type { CourseView } from './course-view.js';
import type { CourseStrings } from './strings/strings.js';

/** The front of a course: what it is, how far the learner is, a card for each module, and what is read and kept beside it. */
export function renderContents(view: CourseView): TemplateResult {
  const { course, strings, level, lang, dir } = view;
  const { id, title, modules } = course;
  const minutes = modules.reduce((sum, module) => sum + module.minutes, 0);
  return html`${renderHeading(title, level, 'title', view)}
    ${renderFacts([strings.modules(modules.length), duration(minutes, strings)])}
    <div lang=${lang} dir=${dir}>
      <tessera-progress-tracker layout="tiles" .course=${id} .rows=${rowsOfCourse(view)} .headingLevel=${Math.min(6, level + 1)}></tessera-progress-tracker>
    </div>
    <div class="heading" role="heading" aria-level=${Math.min(6, level + 1)}>${strings.modulesTitle}</div>
    <ul class="cards plain" part="cards">${modules.map((module) => renderCard(view, module.id))}</ul>
    ${renderGuides(view)}
    <details class="saved"><summary>${strings.saved}</summary><tessera-saved-data .course=${id}></tessera-saved-data></details>
    ${renderWhose(view)}`;
}

function renderCard({ course, src, level }: CourseView, module: string): TemplateResult {
  return html`<li><tessera-module-card .src=${src} .module=${module} .href=${addressOf(course.id, module)} .headingLevel=${Math.min(6, level + 2)}></tessera-module-card></li>`;
}

/** From two hours on, minutes would be more exact than anybody can say. */
function duration(minutes: number, { about, aboutHours }: CourseStrings): string {
  return minutes < 120 ? about(minutes) : aboutHours(Math.round(minutes / 60));
}
