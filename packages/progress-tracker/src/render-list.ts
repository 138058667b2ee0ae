import type { Completion } from '@tessera-learning/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBar, wordOf, type RowView, type TrackerView } from './tracker-view.js';

/** The rail beside a page: a row per section, or folded to one line where there is no rail. */
export function renderList(view: TrackerView, folded: boolean): TemplateResult {
  return html`<div class="list">
    <div class="heading" role="heading" aria-level=${view.headingLevel}>${view.label}</div>
    ${renderBar(view, 'note')}
    ${folded ? renderFolded(view) : renderRows(view)}
    <p class="note">${view.kept}</p>
  </div>`;
}

function renderFolded(view: TrackerView): TemplateResult {
  return html`<details part="steps">
    <summary>${renderSquares(view.completion)}<span class="more">${view.strings.showAll}</span></summary>
    ${renderRows(view)}
  </details>`;
}

function renderRows(view: TrackerView): TemplateResult {
  const current = view.rows.find(({ completion }) => completion.state !== 'done');
  return html`<ol aria-label=${view.label}>${view.rows.map((row) => renderRow(view, row, row === current))}</ol>`;
}

function renderRow(view: TrackerView, row: RowView, isCurrent: boolean): TemplateResult {
  const { state } = row.completion;
  const current = isCurrent ? 'step' : nothing;
  const lang = view.lang ?? nothing;
  return html`<li part="row">
    <i class="square ${state}"></i>
    <div>
      ${row.href === undefined
        ? html`<span class="name" lang=${lang} aria-current=${current}>${row.text}</span>`
        : html`<a class="name" lang=${lang} aria-current=${current} href=${row.href}>${row.text}</a>`}<span class="vh">, ${wordOf(state, view.strings)}</span>
      ${renderNote(view, row)}
    </div>
  </li>`;
}

/** The row's own words, and how far a row of several steps is. */
function renderNote({ strings, lang }: TrackerView, { note, completion: { state, done, total } }: RowView): TemplateResult {
  const part = state === 'begun' && total > 1 ? strings.part(done, total) : '';
  return html`${note ? html`<small lang=${lang ?? nothing}>${note}</small>` : nothing}${part ? html`<small><bdi>${part}</bdi></small>` : nothing}`;
}

function renderSquares({ done, steps }: Completion): TemplateResult {
  return html`<span class="squares" aria-hidden="true">${steps.map((_, index) => html`<i class="square ${index < done ? 'done' : 'open'}"></i>`)}</span>`;
}
