import { html, linkHtml, type Html } from '@tessera-learning/core';
import type { Catalogue, PastSession, Service, TargetGroup } from '@tessera-learning/core/academy';
import type { SiteStrings } from '../strings/index.js';
import { anchorOf } from './anchor.js';

/** Who comes, and what they take home. */
export function groupsHtml({ groups }: Catalogue): Html {
  return html`<div class="academy">${groups.map(groupHtml)}</div>`;
}

function groupHtml({ id, title, gain, note }: TargetGroup): Html {
  return html`<div id="${anchorOf('academy-groups', id)}"><h3>${title}</h3>
<p>${gain}</p>${note && html`\n<p class="soft">${note}</p>`}</div>\n`;
}

/** What else the programme offers. */
export function servicesHtml({ services }: Catalogue): Html {
  return html`<div class="academy">${services.map(serviceHtml)}</div>`;
}

function serviceHtml({ id, title, text }: Service): Html {
  return html`<div id="${anchorOf('academy-services', id)}"><h3>${title}</h3>
<p>${text}</p></div>\n`;
}

/** Sessions there were: when, where, and where this is known from. */
export function pastHtml({ past }: Catalogue, strings: SiteStrings): Html {
  return html`<div class="academy">${past.map((session) => pastSessionHtml(session, strings))}</div>`;
}

function pastSessionHtml({ id, title, when, place, text, sources }: PastSession, { academy }: SiteStrings): Html {
  return html`<div id="${anchorOf('academy-past', id)}"><h3>${title}</h3>
<p class="soft">${when}<br>${place}</p>
<p>${text}</p>${sources.length > 0 && html`
<p class="soft">${academy.sources}:</p>
<ul>${sources.map((source) => html`<li>${linkHtml(source.href, source.text)}</li>`)}</ul>`}</div>\n`;
}
