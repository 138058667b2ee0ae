import { clockTime, isExternal, type Chapter, type GuideReference } from '@tessera-learning/core';
import { html, nothing, type TemplateResult } from 'lit';
import { aroundWords } from './around-words.js';
import type { PlayerView } from './player-view.js';

/** Beside the video: the pages of the guide that it is about, and its chapters. One of the two is open. */
export function renderPanel(view: PlayerView): TemplateResult | typeof nothing {
  const { strings, video: { chapters, references }, choices, referencesFailed } = view;
  const words = aroundWords(strings);
  const guide = references.length > 0 || referencesFailed;
  if (!guide && chapters.length === 0) return nothing;
  const list = guide && chapters.length > 0 ? choices.list : guide ? 'guide' : 'chapters';
  const head = (name: 'guide' | 'chapters', face: string): TemplateResult =>
    html`<button type="button" data-act=${name} aria-pressed=${list === name} aria-controls="list">${face}</button>`;
  return html`<div class="panel" part="panel">
    <div class="heads">${guide ? head('guide', words.inGuide) : nothing}${chapters.length > 0 ? head('chapters', words.chapters) : nothing}</div>
    <div id="list">
      ${list === 'chapters' ? renderChapters(view) : renderReferences(view)}
    </div>
  </div>`;
}

function renderReferences(view: PlayerView): TemplateResult {
  const { strings, video: { references }, referencesFailed } = view;
  const time = timeOf(view);
  const around = aroundWords(strings);
  if (referencesFailed) return html`<p class="hint">${around.referencesFailed}</p>`;
  return html`<ol class="plain">${references.map((reference) => renderReference(reference, reference.from <= time && time < reference.to))}</ol>
    <p class="hint">${around.panelNote}</p>`;

  function renderReference({ from, text, href, section, words }: GuideReference, now: boolean): TemplateResult {
    return renderRow(from, text, now, html`
      ${now ? html`<p class="now"><span class="square"></span>${around.now}</p>` : nothing}
      ${href ? html`<a href=${href} target="_blank" rel=${isExternal(href) ? 'noreferrer' : 'noopener'}>${text}<span class="vh"> (${around.newTab})</span></a>` : html`<p>${text}</p>`}
      ${section ? html`<p>${section}</p>` : nothing}
      ${now && words ? html`<p><q>${words}</q></p>` : nothing}`);
  }
}

function renderChapters(view: PlayerView): TemplateResult {
  const current = lastBefore(view.video.chapters, timeOf(view));
  return html`<ol class="plain">${view.video.chapters.map(({ seconds, title }: Chapter, at) => renderRow(seconds, title, at === current, html`<p>${title}</p>`))}</ol>`;
}

/** Where a video on another site is, nobody tells us: nothing is on now. */
function timeOf({ video: { elsewhere }, playback }: PlayerView): number {
  return elsewhere === undefined ? playback.time : -1;
}

/** A time that moves the video, named by what is there. */
function renderRow(seconds: number, name: string, now: boolean, words: TemplateResult): TemplateResult {
  const time = clockTime(seconds);
  return html`<li class="entry" aria-current=${now ? 'true' : nothing}>
    <button class="time" type="button" data-seconds=${seconds} aria-label="${time}, ${name}">${time}</button>
    <div>${words}</div>
  </li>`;
}

/** Index of what is on at a time; −1 before the first. */
export function lastBefore(parts: readonly { readonly seconds: number }[], time: number): number {
  const next = parts.findIndex(({ seconds }) => seconds > time);
  return (next < 0 ? parts.length : next) - 1;
}
