import { html, type Html } from '@tessera-learning/core';
import { linkTo, type View } from '../site.js';
import { manifestOf } from './manifest.js';
import { POLICIES, policyText } from './policies.js';

/** At the site's root: `manifestOf` in English, for machines. */
export const MANIFEST_FILE = 'privacy.json';

/** What a page of text asks for: what is stored and asked for, from the same data as `privacy.json`. */
export function manifestHtml(view: View): Html {
  const { strings: { papers } } = view;
  // As the course has them: the addresses of a view are those of its page.
  const { stored, requests, functions } = manifestOf(view.editions, papers);
  const own = requests.own.map(({ purpose, when }) => html`<li>${purpose}: ${when}.</li>`);
  const others = requests.others.map(({ origin, when }) => html`<li><code>${origin}</code>: ${when}.</li>`);
  return html`<div class="papers"><h3>${papers.storedTitle}</h3>
<p>${papers.storedLead}</p>
<ul>${stored.map(({ purpose, after, where, example }) => html`<li>${purpose}: ${after}. ${where}: <code>${example}</code></li>\n`)}</ul>
<h3>${papers.requestsTitle}</h3>
<ul>${own}${others}</ul>
${requests.others.length === 0 && html`<p>${papers.noOthers}</p>\n`}<h3>${papers.functionsTitle}</h3>
<ul>${functions.map(({ when }) => html`<li>${when}.</li>`)}</ul>
<p>${papers.machine} <a href="${linkTo(view, MANIFEST_FILE)}"><code>${MANIFEST_FILE}</code></a></p></div>`;
}

/** Every policy, to be copied into a server’s configuration. Lines wrap: nothing has to be scrolled sideways. */
export function policiesHtml({ strings: { papers } }: View): Html {
  const rows = POLICIES.map((policy) => {
    const [title, text] = papers.policies[policy.id];
    return html`<h3>${title}</h3>
<p>${text}.</p>
<pre dir="ltr" data-policy="${policy.id}"><code>${policyText(policy)}</code></pre>
`;
  });
  return html`<div class="papers">${rows}</div>`;
}
