import { clockTime } from '@tessera-learning/core';
import { html, nothing, type TemplateResult } from 'lit';
import { aroundWords } from './around-words.js';
import type { PlayerView } from './player-view.js';

/** What the player has to say, in a status that was there before, and what the learner can do about it. */
export function renderMessages(view: PlayerView): TemplateResult {
  const { strings, playback: { trouble }, resumed, captions } = view;
  const around = aroundWords(strings);
  const words = trouble ? around.trouble[trouble] : resumed !== undefined ? around.goesOn(clockTime(resumed)) : captions === 'failed' ? `${strings.captionsFailed}.` : '';
  return html`<div class="messages">
    <div role="status">${words ? html`<p>${words}</p>` : nothing}</div>
    ${trouble && trouble !== 'refused' ? renderCures(view) : nothing}
    ${!trouble && resumed !== undefined ? html`<p><button type="button" class="plain-button" data-act="restart">${around.restart}</button></p>` : nothing}
  </div>`;
}

function renderCures(view: PlayerView): TemplateResult {
  return html`<p class="cures"><button type="button" class="plain-button" data-act="retry">${view.strings.retry}</button>${renderSave(view)}</p>`;
}

/** A copy to keep. */
export function renderSave({ strings, video: { sources } }: PlayerView): TemplateResult | typeof nothing {
  const { href, bytes = 0 } = sources.at(-1) ?? {};
  if (!href) return nothing;
  const size = new Intl.NumberFormat(strings.language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);
  return html`<a href=${href} download>${aroundWords(strings).save}${bytes > 0 ? ` (${size})` : nothing}</a>`;
}
