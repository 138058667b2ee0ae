import { icon, shapes } from '@tessera-learning/element-kit';
import { renderTile } from '@tessera-learning/element-kit/tile';
import { html, nothing, type TemplateResult } from 'lit';
import type { BandStrings } from './strings/strings.js';
import { renderBar, type RowView, type TrackerView } from './tracker-view.js';
import { wayOn } from './way-on.js';

/** The band across a page: where the learner is, a tile per module, and one way on. */
export function renderBand(view: TrackerView, strings: BandStrings): TemplateResult {
  return html`<div class="tiles" part="band"><div class="inner">
    <div>
      <div class="heading" role="heading" aria-level=${view.headingLevel}>${welcome(view, strings)}</div>
      <p class="kept">${view.kept}</p>
    </div>
    <ol class="mosaic" aria-label=${view.label}>${view.rows.map((row, index) => renderRow(view, row, index))}</ol>
    ${renderWayOn(view, strings)}
    ${renderBar(view, 'vh')}
  </div></div>`;
}

function welcome({ rows, completion: { state, done, total }, strings: { stepsDone } }: TrackerView, strings: BandStrings): string {
  if (state === 'open') return strings.nothingStarted;
  if (!rows.every((row) => row.module)) return stepsDone(done, total);
  const count = (wanted: string): number => rows.filter(({ completion }) => completion.state === wanted).length;
  return strings.welcome(count('done'), count('begun'), rows.length);
}

function renderRow({ strings, lang }: TrackerView, { text, module, completion: { state, done, total } }: RowView, index: number): TemplateResult {
  return html`<li>
    ${renderTile(module ?? text, index, done, total)}
    <span class="vh"><span lang=${lang}>${text}</span>, ${strings[state]}: </span><bdi>${strings.part(done, total)}</bdi>
  </li>`;
}

function renderWayOn(view: TrackerView, strings: BandStrings): TemplateResult | typeof nothing {
  const way = wayOn(view, strings);
  return way ? html`<a class="button" part="button" href=${way.href}>${way.words}${icon(shapes.arrowRight, true)}</a>` : nothing;
}
