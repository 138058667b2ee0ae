import { html, richTextHtml, type Html, type PageElement, type PagePart, type PageSection } from '@tessera-learning/core';
import { savedDataHtml } from '@tessera-learning/saved-data/html';
import { academyPartHtml } from './academy/academy-part.js';
import { manifestHtml, policiesHtml } from './papers/papers-html.js';
import { linkTo, type View } from './site.js';

/** A section of a page of text: its title, its text, its parts side by side, and an element if it has one. */
export function sectionHtml(view: View, section: PageSection): Html {
  return html`<section class="text-section" id="${section.id}"><div class="inner">
<h2>${section.title}</h2>
<div class="body">${richTextHtml(section.body)}
${section.parts.length > 0 && html`<div class="parts">${section.parts.map(partHtml)}</div>`}
${section.element && elementHtml(view, section.element)}</div>
</div></section>`;
}

function elementHtml(view: View, element: PageElement): Html {
  const { edition: { course }, strings } = view;
  if (element === 'saved-data') return savedDataHtml({ course: course.id, fallback: strings.savedDataFallback });
  if (element === 'privacy-manifest') return manifestHtml(view);
  return element === 'content-policies' ? policiesHtml(view) : academyPartHtml(element, view);
}

/** The scripts of the elements that sections have; what is written from the catalogue alone needs none. */
export function scriptsOf(view: View, sections: readonly PageSection[]): string[] {
  const has = (element: PageElement): boolean => sections.some((section) => section.element === element);
  const files = [has('academy-planner') && view.edition.catalogue && 'academy-planner.js', has('saved-data') && 'saved-data.js'];
  return files.flatMap((file) => (file ? [linkTo(view, `assets/${file}`)] : []));
}

function partHtml(part: PagePart): Html {
  return html`<div><h3>${part.title}</h3>${richTextHtml(part.body)}</div>`;
}
