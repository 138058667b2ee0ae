import { clockTime, pageElsewhere, playerElsewhere, safeAddress } from '@tessera-learning/core';
import { icon, shapes } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Facade } from './facade.js';
import { facadeWords } from './facade-words.js';
import type { ActElsewhere, PlayerView } from './player-view.js';

/** Who runs a site, where its name does not say so. */
const OWNERS: Readonly<Record<string, string>> = { YouTube: 'YouTube (Google)' };

/** Poster or frame, and under it what is known, asked and done about the other site. */
export function renderFacade(facade: Facade, view: PlayerView): TemplateResult {
  const { stage, video, said } = facade;
  const words = facadeWords(view.strings);
  const name = video?.site ?? hostOf(view.video.elsewhere);
  const site = OWNERS[name] ?? name;
  const now = !video ? words.onlyThere(site) : stage === 'playing' ? words.playing(site) : stage === 'blocked' ? '' : facade.allowed ? words.allowed(site) : words.before(site);
  return html`<div class="elsewhere">${stage === 'playing' ? renderFrame(facade, view) : renderPoster(facade, view)}</div>
    <div class="told" part="elsewhere" tabindex="-1">
      ${now ? html`<p>${now}</p>` : nothing}
      ${stage === 'asking' ? renderQuestion(facade, view, name) : nothing}
      <div role="status">${said ? html`<p>${words[said]}</p>` : stage === 'blocked' ? html`<p>${words.blocked(name)}</p>` : nothing}</div>
      ${renderActs(facade, view, name)}
    </div>`;
}

function renderPoster({ stage, video, from }: Facade, view: PlayerView): unknown {
  const words = facadeWords(view.strings);
  const poster = ownPoster(view);
  return [
    poster ? html`<img src=${poster} alt="" />` : nothing,
    video && stage === 'closed'
      ? html`<button type="button" class="start" data-act="play"><span>${icon(shapes.play)}${from > 0 ? words.playFrom(clockTime(from)) : words.play}</span></button>`
      : nothing,
  ];
}

/** What each word means is read before anything can be pressed: the group has the focus, no button has. */
function renderQuestion(facade: Facade, { strings }: PlayerView, name: string): TemplateResult {
  const words = facadeWords(strings);
  const tick = ({ target }: Event): void => void (facade.remember = (target as HTMLInputElement).checked);
  return html`<div class="ask" role="group" aria-labelledby="ask" aria-describedby="means" tabindex="-1">
    <p class="label" id="ask">${words.ask(name)}</p>
    <p id="means">${words.means(OWNERS[name] ?? name)}</p>
    ${facade.place() ? html`<label><input type="checkbox" .checked=${facade.remember} @change=${tick} /><span>${words.remember}</span></label>` : nothing}
    <p class="acts">${renderAct('allow', words.allow(name), 'allow')}${renderAct('close', words.notNow)}</p>
  </div>`;
}

/**
 * The frame of the other site. It learns the name of our site (YouTube's player wants to know where it stands) and nothing of the page; it can
 * neither move our page nor send forms. A frame of its own for each second, as another address in one frame would be a step in the history.
 */
function renderFrame({ video, from }: Facade, { video: { title } }: PlayerView): unknown {
  return video && keyed(from, html`<iframe title="${title}, ${video.site}" allow="autoplay; fullscreen; picture-in-picture; encrypted-media" allowfullscreen
    referrerpolicy="strict-origin" sandbox="allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox" src=${playerElsewhere(video, from)}></iframe>`);
}

function renderActs({ stage, allowed, video, from, place }: Facade, { strings, video: { elsewhere, seconds }, watched }: PlayerView, name: string): TemplateResult {
  const words = facadeWords(strings);
  const page = video ? pageElsewhere(video, from || undefined) : safeAddress(elsewhere);
  return html`<p class="acts">
    ${page ? html`<a href=${page} target="_blank" rel="noreferrer">${words.open(name)}<span class="vh"> (${words.newTab})</span></a>` : nothing}
    ${stage === 'playing' || stage === 'blocked' ? renderAct('close', words.close) : nothing}
    ${allowed ? renderAct('forbid', words.forbid) : nothing}
    ${place() && seconds > 0 && !watched ? renderAct('seen', words.seen) : nothing}
  </p>`;
}

function renderAct(act: ActElsewhere, words: string, name = ''): TemplateResult {
  return html`<button type="button" class="plain-button ${name}" data-act=${act}>${words}</button>`;
}

/** A picture on another site would tell that site of every visit, before anything was asked: only our own is shown. */
function ownPoster({ video: { poster }, host }: PlayerView): string | undefined {
  const own = [document.baseURI, new URL((host as { src?: string }).src ?? '', document.baseURI).href].map((address) => new URL(address).origin);
  return poster && own.includes(new URL(poster, document.baseURI).origin) ? poster : undefined;
}

function hostOf(address = ''): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
