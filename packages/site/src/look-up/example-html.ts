import { html, richTextHtml, type Example, type Html } from '@tessera-learning/core';
import type { SiteStrings } from '../strings/index.js';

/** What cities did, as a list: place and year, what is known, and where from. */
export function examplesHtml(examples: readonly Example[], strings: SiteStrings, { anchors = false } = {}): Html {
  return html`<ul class="examples" aria-label="${strings.lookUp.whatCitiesDid}">${examples.map((example) => exampleHtml(example, strings, anchors))}</ul>`;
}

function exampleHtml({ id, place, year, text, source, known }: Example, { lookUp }: SiteStrings, anchors: boolean): Html {
  return html`<li${anchors && html` id="${id}"`}><p class="place"><strong>${place}</strong>, ${year}</p>
${richTextHtml(text)}
<p class="source"><a href="${source.href}" rel="noreferrer">${source.text}</a>${known === 'listed' && html`. ${lookUp.listed}`}</p></li>`;
}
