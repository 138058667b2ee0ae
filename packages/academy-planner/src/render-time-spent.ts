import { timeSpent, upTo } from '@tessera-learning/core/academy';
import { html, type TemplateResult } from 'lit';
import { glyph } from './glyph.js';
import type { ProgrammeView } from './programme-view.js';

/** Minutes of one tile. */
const TILE = 15;

/** A row of tiles for each kind of session; words say the same. */
export function renderTimeSpent({ plan, paper, level }: ProgrammeView): TemplateResult {
  return html`<section class="part" aria-labelledby="spent">
    <div class="h2" id="spent" role="heading" aria-level=${level + 1}>${paper.timeSpent}</div>
    <p class="soft">${paper.timeSpentNote}</p>
    <ul class="plain">${timeSpent(plan).map(({ kind, minutes }) => html`<li class="spent">
      <span>${paper.kinds[kind]}</span>
      <span class="tiles">${upTo(Math.round(minutes / TILE)).map(() => glyph(kind))}</span>
      <span>${paper.duration(minutes)}</span></li>`)}</ul>
  </section>`;
}
