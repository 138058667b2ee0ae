import { html, linkHtml, type Html } from '@tessera-learning/core';
import type { View } from '../site.js';

/**
 * “Share with colleagues”: an e-mail text to copy or open, and a link. The page does not know its own address until a browser shows it, so
 * `share.js` fills it in; without script the words say where to take it from. Nothing is sent and nothing is counted.
 * Below it, where to ask a question, if the city that runs the site has said so.
 */
export function shareHtml({ strings: { share }, edition: { course }, questions }: View): Html {
  const words = { subject: share.subject(course.title), body: share.body(course.title), copied: share.copied, refused: share.refused };
  return html`<section class="text-section share" id="share_course" data-share="${JSON.stringify(words)}"><div class="inner">
<h2>${share.title}</h2>
<div class="body"><p>${share.lead}</p>
<p data-part="instead">${share.instead}</p>
<div data-part="tools" hidden><pre data-part="text"></pre>
<div class="buttons"><a class="button" data-part="mail" href="mailto:">${share.mail}</a>
<button type="button" class="button quiet" data-part="copy-link">${share.copyLink}</button>
<button type="button" class="button quiet" data-part="copy-text">${share.copyText}</button></div></div>
<p role="status" data-part="status"></p>${questions !== undefined && html`
<p>${linkHtml(questions, share.ask)}</p>`}</div>
</div></section>`;
}
