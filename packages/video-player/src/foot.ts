import { folded } from '@tessera-learning/core';
import { icon, renderRichText, shapes } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { aroundWords } from './around-words.js';
import { renderSave } from './messages.js';
import type { PlayerView } from './player-view.js';

/** Under the player: who speaks, what else is said about the video, whether it was watched, and a copy to keep. */
export function renderFoot(view: PlayerView): TemplateResult {
  const { strings, video: { note, voice }, watched, host } = view;
  const around = aroundWords(strings);
  const words = folded(host.querySelector('[data-voice]')?.textContent ?? '') || (voice === 'machine' ? around.machine : '');
  return html`<div class="foot">
    ${watched ? html`<p class="done">${icon(shapes.check)}${around.watched}</p>` : nothing}
    ${words ? html`<p>${words}</p>` : nothing}
    ${note ? renderRichText(note) : nothing}
    <p>${renderSave(view)}</p>
  </div>`;
}
