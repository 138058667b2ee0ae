import type { Example, Module, Section, Video } from '@tessera-learning/core';
import { renderLink, renderRichText } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from './course-parts.js';
import type { CourseView } from './course-view.js';

/** One section of a module: the text, the guide's pages beside it, a video, and questions to consider. */
export function renderSection(view: CourseView, module: Module, section: Section): TemplateResult {
  const { lang, dir } = view;
  const { id, number, title, body, examples = [], video, considerations } = section;
  const label = `${number} ${title}`;
  return html`<div class="section" part="section" lang=${lang} dir=${dir}>
    <div class="prose">
      ${renderHeading(label, view.level + 1, 'heading', view, id)}
      ${renderRichText(body)}
      ${examples.length > 0 ? renderExamples(view, examples) : nothing}
    </div>
    <div class="margin"><tessera-guide-slip .src=${view.src} .module=${module.id} .item=${id} .label=${label}></tessera-guide-slip></div>
    ${video ? renderVideo(view, module, video) : nothing}
    ${considerations.length > 0 ? html`<tessera-reflection .src=${view.src} .module=${module.id} .item=${id} .headingLevel=${Math.min(6, view.level + 2)}></tessera-reflection>` : nothing}
  </div>`;
}

export function renderVideo({ src, lang, dir }: CourseView, module: Module, { id }: Video): TemplateResult {
  return html`<div class="wide" lang=${lang} dir=${dir}><tessera-video-player .src=${src} .module=${module.id} .item=${id}></tessera-video-player></div>`;
}

/** What cities did: place and year, what is known, and where from. */
function renderExamples({ strings, place }: CourseView, examples: readonly Example[]): TemplateResult {
  return html`<ul class="examples plain" aria-label=${strings.whatCitiesDid}>${examples.map(({ place: where, year, text, source, known }) => html`<li>
    <p><strong>${where}</strong>, ${year}</p>
    ${renderRichText(text)}
    <p class="soft">${renderLink(source.href, source.text)}${known === 'listed' ? html`. <span lang=${place.lang} dir=${place.dir}>${strings.listed}</span>` : nothing}</p>
  </li>`)}</ul>`;
}
