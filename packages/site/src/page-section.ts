import { html, richTextHtml, type Html, type PagePart, type PageSection } from '@tessera-learning/core';
import { savedDataHtml } from '@tessera-learning/saved-data/html';
import type { SiteStrings } from './strings/index.js';

/** A section of a page of text: its title, its text, its parts side by side, and an element if it has one. */
export function sectionHtml(section: PageSection, course: string, strings: SiteStrings): Html {
  return html`<section class="text-section" id="${section.id}"><div class="inner">
<h2>${section.title}</h2>
<div class="body">${richTextHtml(section.body)}
${section.parts.length > 0 && html`<div class="parts">${section.parts.map(partHtml)}</div>`}
${section.element === 'saved-data' && savedDataHtml({ course, fallback: strings.savedDataFallback })}</div>
</div></section>`;
}

function partHtml(part: PagePart): Html {
  return html`<div><h3>${part.title}</h3>${richTextHtml(part.body)}</div>`;
}
