import { html, richTextHtml, type Html, type PagePart, type PageSection } from '@tessera-learning/core';
import { stairSvg, stepRowSvg } from './stair-svg.js';

/** How learning goes: the parts are the steps of a stair. On narrow screens each has a row of its own instead. */
export function howHtml({ id, title, body, parts }: PageSection): Html {
  const steps = parts.length > 0 && html`<div class="steps">${stairSvg(parts.length)}<ol class="steps-${parts.length}">${parts.map(stepHtml)}</ol></div>`;
  return html`<section class="how" id="${id}"><div class="inner">
<h2>${title}</h2>
${richTextHtml(body)}
${steps}
</div></section>`;
}

function stepHtml(part: PagePart, index: number): Html {
  return html`<li>${stepRowSvg(index)}<h3>${index + 1}. ${part.title}</h3>${richTextHtml(part.body)}</li>`;
}
