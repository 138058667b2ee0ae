import { html, type Html, type Module, type Page } from '@tessera-learning/core';
import { factsHtml } from './facts.js';
import { icon } from './icon.js';
import { linkTo, modulePath, type View } from './site.js';
import { tileSvg } from './tile-svg.js';

/** The opening of the landing page: what this is, the way in, and the modules' tiles as a stair. */
export function heroHtml(view: View, page: Page): Html {
  return html`<div class="hero"><div class="words">
${page.kicker && html`<p class="label">${page.kicker}</p>`}
<h1>${page.title}</h1>
${page.lead && html`<p class="lead">${page.lead}</p>`}
${buttonsHtml(view)}
${factsHtml(page.facts)}
</div>
${tilesHtml(view.edition.course.modules)}</div>`;
}

function buttonsHtml(view: View): Html {
  const { strings, edition } = view;
  const first = edition.course.modules[0];
  const start = first && html`<a class="button" href="${linkTo(view, modulePath(edition.language, first.id))}">${strings.startModule(first.number)}${icon('arrow-right')}</a>`;
  const guide = edition.course.guides.length > 0 && html`<a class="button quiet" href="#guide">${icon('book-open')}${strings.findGuide}</a>`;
  return html`<p class="buttons">${start}${guide}</p>`;
}

/** Places of the stair as CSS names them: the climb first, then what is under it. A place without a module is a bare bed. */
const PLACES = ['a1', 'b1', 'b2', 'c2', 'c1', 'c3'];

function tilesHtml(modules: readonly Module[]): Html {
  const tiles = PLACES.map((place, order) => {
    const id = modules[order]?.id ?? place;
    return html`<div class="${place}">${tileSvg({ id, order, fill: modules[order] ? 'set' : 'bed' })}</div>`;
  });
  return html`<div class="tiles">${tiles}</div>`;
}
