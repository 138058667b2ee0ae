import { html, svg, type TemplateResult } from 'lit';
import { stepOfKey } from './keyboard.js';
import type { PlayerView } from './player-view.js';
import { spokenTime } from './spoken-time.js';

/** The seek bar: a native slider over a drawn line. Squares mark where the guide comes in; the list beside the video says the same in words. */
export function renderTimeline({ strings, playback, video }: PlayerView): TemplateResult {
  const { time, length } = playback;
  const across = (seconds: number): string => `${length ? Math.min(100, (seconds / length) * 100) : 0}%`;
  const marks = video.references.map(({ from }) => svg`<rect class=${from <= time ? 'past' : 'mark'} x=${across(from)} y="5" width="10" height="10" />`);
  return html`<div class="timeline">
    <svg class="line" aria-hidden="true"><rect y="8" width="100%" height="4" /><rect class="past" y="8" width=${across(time)} height="4" />${marks}</svg>
    <input type="range" class="seek" part="seek" min="0" max=${length || 1} step="any" .value=${String(time)}
      aria-label=${strings.position} aria-valuetext=${strings.of(spokenTime(time, strings.language), spokenTime(length, strings.language))}
      @input=${({ target }: Event) => slide(target as HTMLInputElement)} @keydown=${step} />
  </div>`;

  function slide(slider: HTMLInputElement): void {
    playback.seek(Number(slider.value));
    // Where the video cannot go, the slider comes back.
    slider.value = String(playback.time);
  }

  /** A browser's own step would be a hundredth of any video, or a fraction of a second. */
  function step(event: KeyboardEvent): void {
    const slider = event.target as HTMLInputElement;
    const by = stepOfKey(event.key, slider.matches(':dir(rtl)'));
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    playback.seek(playback.time + by);
  }
}
