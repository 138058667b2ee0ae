import { clockTime } from '@tessera-learning/core';
import { icon, shapes } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Act, PlayerView } from './player-view.js';
import * as own from './shapes.js';
import { renderTimeline } from './timeline.js';

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** The seek bar and one row of buttons. Captions and audio description stand on the same level as play (EN 301 549, 7.3). */
export function renderControls(view: PlayerView): TemplateResult {
  const { strings, playback, choices, captions, video } = view;
  const { paused, time, length, media } = playback;
  return html`<div class="controls" part="controls">
    ${renderTimeline(view)}
    <form class="row">
      ${renderControl('play', paused ? strings.play : strings.pause, icon(paused ? shapes.play : own.pause))}
      ${renderControl('back', strings.back, html`${icon(own.back)}<bdi class="ten">10</bdi>`)}
      ${renderControl('forward', strings.forward, icon(own.forward))}
      <p class="clock"><bdi>${strings.of(clockTime(time), clockTime(length))}</bdi></p>
      ${captions === 'none' ? nothing : renderCaptions(view)}
      ${video.described.length > 0 ? renderControl('described', strings.description, 'AD', choices.described) : nothing}
      ${renderControl('mute', strings.mute, icon(media?.muted ? own.silence : own.sound), media?.muted ?? false)}
      ${renderSpeed(view)}
      ${renderControl('more', strings.more, icon(own.sliders), undefined, choices.more)}
      ${renderControl('full', strings.full, icon(own.widen), choices.full)}
    </form>
  </div>`;
}

function renderControl(act: Act, name: string, face: unknown, pressed?: boolean, expanded?: boolean): TemplateResult {
  return html`<button class="control" data-act=${act} title=${name} aria-label=${name}
    aria-pressed=${pressed ?? nothing} aria-expanded=${expanded ?? nothing}>${face}</button>`;
}

/** Captions that did not arrive keep their place: a button that is gone answers nobody's question. */
function renderCaptions({ strings, captions, choices }: PlayerView): TemplateResult {
  const face = icon(own.captions);
  if (captions === 'there') return renderControl('captions', strings.captions, face, choices.captions);
  return html`<button class="control" type="button" aria-disabled="true" title=${strings.captionsFailed} aria-label=${strings.captionsFailed}>${face}</button>`;
}

function renderSpeed({ strings, playback: { media } }: PlayerView): TemplateResult {
  const rate = media?.playbackRate ?? 1;
  const change = ({ target }: Event): void => {
    if (media) media.playbackRate = Number((target as HTMLSelectElement).value);
  };
  return html`<select class="control" aria-label=${strings.speed} title=${strings.speed} @change=${change}>
    ${SPEEDS.map((each) => html`<option value=${each} .selected=${each === rate}>${each.toLocaleString(strings.language)}×</option>`)}
  </select>`;
}
