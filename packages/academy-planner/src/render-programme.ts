import { peopleOf, preparationOf } from '@tessera-learning/core/academy';
import { icon, shapes } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeActs, ProgrammeView } from './programme-view.js';
import { renderAgenda } from './render-agenda.js';
import { renderPapers } from './render-papers.js';
import { renderTimeSpent } from './render-time-spent.js';
import type { ProgrammeStrings } from './strings/programme.js';
import type { FileKind } from './take-away/files.js';
import { clock, listed, titleOf, titlesOf } from './words.js';

const FILES: readonly FileKind[] = ['markdown', 'calendar', 'json', 'letter'];

/** A programme: its head, the agenda, how the time is spent, and the papers that go with it. */
export function renderProgramme(view: ProgrammeView): TemplateResult {
  return html`<div class="programme">
    ${renderHead(view)}
    <div class="conflicts" role="status" part="conflicts">${renderConflicts(view)}</div>
    ${renderAgenda(view)}
    ${renderTimeSpent(view)}
    ${renderPapers(view)}
  </div>`;
}

function renderHead(view: ProgrammeView): TemplateResult {
  const { plan, paper, strings, catalogue, acts } = view;
  const { brief, days } = plan;
  return html`<div class="head">
    <p class="kicker">${strings.kicker}</p>
    <div class="h2 title" id="programme" role="heading" aria-level=${view.level} tabindex="-1" dir="auto">${titleOf(plan, catalogue.title)}</div>
    <p class="soft">${paper.summary(days.length, brief.mode === 'online', brief.cities.length)}</p>
    <div class="acts">
      <button class="button" type="button" @click=${acts.add}>${icon('M12 5v14M5 12h14')}${strings.add}</button>
      <button class="button quiet" type="button" @click=${acts.print}>${icon('M6 9V3h12v6M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 14h12v7H6z')}${strings.print}</button>
      ${renderWayBack(view.canUndo, view.canRedo, strings, acts)}
    </div>
    <details class="files"><summary>${strings.saveAs}</summary>
      <div class="acts">${FILES.map((kind) => html`<button class="button quiet" type="button" @click=${() => acts.save(kind)}>${icon(shapes.download)}${strings.files[kind]}</button>`)}</div></details>
    ${renderFacts(view)}
  </div>`;
}

/** In the same places whatever there is to undo, so that a button can be pressed again and again. */
export function renderWayBack(canUndo: boolean, canRedo: boolean, strings: ProgrammeStrings, { undo, redo }: Pick<ProgrammeActs, 'undo' | 'redo'>): TemplateResult {
  return html`<button class="button quiet back" type="button" aria-disabled=${canUndo ? 'false' : 'true'} @click=${undo}>${strings.undo}</button>
    <button class="button quiet" type="button" aria-disabled=${canRedo ? 'false' : 'true'} @click=${redo}>${strings.redo}</button>`;
}

function renderFacts({ plan, paper, strings, catalogue, language }: ProgrammeView): TemplateResult {
  const { brief } = plan;
  const { modules, readings, added } = preparationOf(catalogue, plan);
  const sheets = Number(catalogue.caseSheet.length > 0 && brief.cities.length > 0);
  const facts = [
    [strings.whoIsIn[brief.mode], [paper.people(peopleOf(brief), brief.cities.length)]],
    [strings.topics(brief.topics.length), titlesOf(catalogue.topics, brief.topics)],
    [paper.languages, brief.languages.length > 0 ? [listed(brief.languages, language)] : ['–']],
    [paper.prepare, [strings.things(modules.length + readings.length + added.length + sheets)]],
  ] as const;
  return html`<dl class="facts">${facts.map(([name, lines]) => html`<div><dt>${name}</dt>${lines.map((words) => html`<dd dir="auto">${words}</dd>`)}</div>`)}</dl>`;
}

function renderConflicts({ conflicts, strings, paper }: ProgrammeView): TemplateResult | typeof nothing {
  if (conflicts.length === 0) return nothing;
  return html`<p><strong>${strings.toLookAt}</strong></p>
    <ul>${conflicts.map(({ code, day, minutes, slot }) => html`<li>${strings.conflicts[code](day + 1, paper.duration(minutes), slot ? slot.title || `${paper.kinds[slot.kind]} ${clock(slot.from)}` : '')}</li>`)}</ul>`;
}
