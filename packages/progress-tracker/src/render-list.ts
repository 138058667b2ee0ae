import { html, nothing, type TemplateResult } from 'lit';
import { renderBar, type RowView, type TrackerBand, type TrackerView } from './tracker-view.js';

/** The rail beside a page: a row per section, or folded to one line where there is no rail. */
export function renderList(view: TrackerView, folded: boolean, band?: TrackerBand): TemplateResult {
  const { rows, completion: { done, steps }, label, headingLevel, kept, strings } = view;
  const current = rows.find(({ completion }) => completion.state !== 'done');
  const list = html`<ol aria-label=${label}>${rows.map((row) => renderRow(view, row, row === current, band))}</ol>`;
  return html`<div class="list">
    <div class="heading" role="heading" aria-level=${headingLevel}>${label}</div>
    ${renderBar(view, 'note')}
    ${folded ? html`<details part="steps">
      <summary>
        <span class="squares" aria-hidden="true">${steps.map((_, at) => renderSquare(at < done ? 'done' : ''))}</span>
        <span class="more">${strings.showAll}</span>
      </summary>
      ${list}
    </details>` : list}
    <p class="note">${kept}</p>
  </div>`;
}

function renderRow(view: TrackerView, row: RowView, isCurrent: boolean, band?: TrackerBand): TemplateResult {
  const { strings, lang } = view;
  const { text, href, note, completion: { state, done, total } } = row;
  // Of a row of several steps, how far it is. Without an address the link is no link, and its words stay.
  const part = state === 'begun' && (total > 1 ? strings.part(done, total) : band?.remark(view, row));
  return html`<li part="row">
    ${renderSquare(state)}
    <div>
      <a lang=${lang} aria-current=${isCurrent ? 'step' : nothing} href=${href ?? nothing}>${text}</a><span class="vh">, ${strings[state]}</span>
      ${note && html`<small lang=${lang}>${note}</small> `}${part ? html`<small><bdi>${part}</bdi></small>` : nothing}
    </div>
  </li>`;
}

function renderSquare(state: string): TemplateResult {
  return html`<i class=${state}></i>`;
}
