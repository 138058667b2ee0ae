import type { Module } from '@tessera-learning/core';
import { renderRichText } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFacts, renderHeading } from './course-parts.js';
import { rowsOfModule } from './course-rows.js';
import { renderSection, renderVideo } from './course-section.js';
import type { CourseView } from './course-view.js';
import { renderBack, renderWay } from './course-way.js';

/** An open module: what it is, its steps beside the text, the quiz, and the way on. */
export function renderModule(view: CourseView, module: Module): TemplateResult {
  const { course, strings, level, lang, dir } = view;
  return html`<div class="module" part="module">
    ${renderBack(view)}
    <p class="soft" lang=${lang} dir=${dir}>${course.title}</p>
    ${renderHeading(module.title, level, 'title', view)}
    <div class="lead" lang=${lang} dir=${dir}><p>${module.summary}</p></div>
    ${renderFacts([strings.moduleOf(module.number, course.modules.length), strings.about(module.minutes)])}
    <div class="columns">
      ${renderRail(view, module)}
      <div class="column">
        <div class="prose" lang=${lang} dir=${dir}>${renderRichText(module.introduction)}</div>
        ${renderFilm(view, module)}
        ${module.sections.map((section) => renderSection(view, module, section))}
        ${renderQuiz(view, module)}
        ${renderWay(view, module)}
      </div>
    </div>
  </div>`;
}

/** Its news are of one module: a page that listens hears of the course from the contents. */
function renderRail(view: CourseView, module: Module): TemplateResult {
  const { course, strings, level, lang, dir } = view;
  return html`<nav class="rail" aria-label=${strings.inThisModule}><div lang=${lang} dir=${dir} @tessera-progressed=${(event: Event) => event.stopPropagation()}>
    <tessera-progress-tracker .course=${course.id} .module=${module.id} .rows=${rowsOfModule(view, module)} .headingLevel=${Math.min(6, level + 1)}></tessera-progress-tracker>
  </div></nav>`;
}

function renderFilm(view: CourseView, module: Module): TemplateResult | typeof nothing {
  const { video } = module;
  if (!video) return nothing;
  return html`<div class="film">${renderHeading(view.strings.watch(video.title), view.level + 1, 'heading', view.place, video.id)}${renderVideo(view, module, video)}</div>`;
}

function renderQuiz(view: CourseView, { id, quiz }: Module): TemplateResult | typeof nothing {
  const { strings, level, lang, dir } = view;
  if (quiz.questions.length === 0) return nothing;
  return html`<div class="quiz" part="quiz">
    ${renderHeading(strings.quizTitle, level + 1, 'heading', view.place, 'quiz')}
    <p class="soft">${strings.quizNote}</p>
    <div lang=${lang} dir=${dir}><tessera-quiz .src=${view.src} .module=${id} .headingLevel=${Math.min(6, level + 2)}></tessera-quiz></div>
  </div>`;
}
