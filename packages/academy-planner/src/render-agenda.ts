import { endOf, isPause, moveSlot, placeOf, timesOf, upTo, type Day, type TimedSlot } from '@tessera-learning/core/academy';
import { html, type TemplateResult } from 'lit';
import { glyph } from './glyph.js';
import type { ProgrammeView } from './programme-view.js';
import { whereIs } from './where-is.js';
import { clock, dayLabel, timesText } from './words.js';

/** Minutes of one row of the grid. */
const ROW = 5;
const HOUR = 60;
/** Up to this length a slot has one line: its beginning and its title. */
const SHORT = 30;

/** The days on one scale of time. Styles go in by script, which a strict `style-src` allows. */
export function renderAgenda(view: ProgrammeView): TemplateResult {
  const { days } = view.plan;
  const first = Math.floor(Math.min(...days.map(({ begin }) => begin)) / HOUR) * HOUR;
  const last = Math.max(...days.map(endOf));
  const rows = Math.ceil((last - first) / ROW);
  const hours = upTo((last - first) / HOUR).map((index) => first + index * HOUR);
  return html`<p class="soft choose">${view.strings.choose}</p>
    ${renderShown(view)}
    <div class="agenda" role="group" aria-label=${view.strings.agenda} .style=${`--_days: ${days.length}; --_rows: ${rows + 1}`}>
      ${hours.map((hour) => html`<div class="hours" aria-hidden="true" .style=${`--_row: ${(hour - first) / ROW + 2} / span ${HOUR / ROW}`}>${clock(hour)}</div>`)}
      ${days.map((day, index) => renderDay(view, day, index, first))}
    </div>`;
}

/** Which day is shown, where only one has room. */
function renderShown({ plan, paper, strings, dayShown, acts }: ProgrammeView): TemplateResult {
  return html`<div class="shown" role="radiogroup" aria-label=${strings.dayShown}>${plan.days.map((_, index) => html`<label>
    <input type="radio" name="shown" .checked=${index === dayShown} @change=${() => acts.showDay(index)} /><span>${paper.day(index + 1)}</span></label>`)}</div>`;
}

function renderDay(view: ProgrammeView, day: Day, index: number, first: number): TemplateResult {
  const { paper, strings, language, dayShown, acts } = view;
  return html`<section class=${index === dayShown ? 'day here' : 'day'} aria-labelledby="date_${index} day_${index}" .style=${`--_column: ${index + 2}`}
    @dragover=${(event: Event) => event.preventDefault()} @drop=${(event: DragEvent) => drop(view, event, index, day.slots.length)}>
    <div class="day-head"><div>
      <p class="soft" id="date_${index}">${dayLabel(paper.day(index + 1), day.date, language)}</p>
      <div class="h3" id="day_${index}" role="heading" aria-level=${view.level + 1}><button class="pick" type="button" aria-haspopup="dialog" title=${strings.edit(day.title)} @click=${() => acts.pick({ day: index })}><bdi>${day.title}</bdi></button></div>
    </div></div>
    <ol class="slots plain">${timesOf(day).map((slot, at) => renderSlot(view, slot, index, at, first))}</ol>
  </section>`;
}

function renderSlot(view: ProgrammeView, slot: TimedSlot, day: number, at: number, first: number): TemplateResult {
  const { paper, catalogue, conflicts, acts } = view;
  const kind = paper.kinds[slot.kind];
  const method = catalogue.methods.find(({ id }) => id === slot.method)?.title;
  const isShort = slot.minutes <= SHORT;
  const classes = ['slot', isPause(slot) ? 'pause' : '', conflicts.some((conflict) => conflict.slot?.id === slot.id) ? 'clash' : ''];
  return html`<li class=${classes.filter(Boolean).join(' ')} part="slot" draggable="true" .style=${`--_row: ${Math.round((slot.from - first) / ROW) + 1} / span ${Math.max(1, Math.round(slot.minutes / ROW))}`}
    @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', slot.id)} @drop=${(event: DragEvent) => drop(view, event, day, at)}>
    ${isPause(slot) ? html`<span></span>` : glyph(slot.kind)}
    <div><span class=${isShort ? 'time' : 'time own-line'}><bdi dir="ltr">${isShort ? clock(slot.from) : timesText(slot)}</bdi></span> <button class="pick" type="button" id="pick_${slot.id}" aria-haspopup="dialog" @click=${() => acts.pick({ slot: slot.id })}><bdi>${slot.title || kind}</bdi></button></div>
    ${isPause(slot) ? '' : html`<p class="what">${[kind, method].filter(Boolean).join('. ')}</p>`}
  </li>`;
}

/** A slot that is dragged comes before the one that it is dropped on. Buttons in its dialog do the same without dragging (WCAG 2.2, 2.5.7). */
function drop(view: ProgrammeView, event: DragEvent, day: number, at: number): void {
  const id = event.dataTransfer?.getData('text/plain') ?? '';
  const from = placeOf(view.plan, id);
  if (!from) return;
  event.preventDefault();
  event.stopPropagation();
  const plan = moveSlot(view.plan, id, { day, index: from.day === day && from.index < at ? at - 1 : at });
  view.acts.edit(plan, whereIs(view, plan, id));
}
