import { isPause, preparationOf, timesOf, type Day, type TimedSlot } from '@tessera-learning/core/academy';
import { html, nothing, type TemplateResult } from 'lit';
import { aboutSlot } from './about-slot.js';
import type { ProgrammeView } from './programme-view.js';
import { letterOf, mailOf } from './take-away/letter.js';
import { dayLabel, timesText, titlesOf } from './words.js';

/** What goes with the agenda: each session, what to prepare, the sheets to fill in, and the letter that asks for it all. */
export function renderPapers(view: ProgrammeView): TemplateResult {
  const { paper, catalogue, plan: { brief, leftOut } } = view;
  return html`${leftOut.length > 0 ? renderList(view, 'left', paper.leftOut, leftOut.map(({ topic, reason }) => paper.labelled(titlesOf(catalogue.topics, [topic])[0] ?? topic, paper.reasons[reason]))) : nothing}
    ${renderPart(view, 'sessions', paper.bySession, html`${view.plan.days.map((day, index) => renderDay(view, day, index))}`, 'new-page')}
    ${renderPreparation(view)}
    ${brief.cases.length > 0 ? renderList(view, 'cases_brought', paper.cases, brief.cases.map(({ city, text }) => html`<bdi>${city}</bdi>: <bdi>${text}</bdi>`)) : nothing}
    ${renderSheet(view, 'sheet', paper.caseSheet, paper.caseSheetLead, [paper.city, ...catalogue.caseSheet], 'new-page')}
    ${renderSheet(view, 'before', paper.before, paper.evaluationLead, catalogue.evaluation.before, 'new-page')}
    ${renderSheet(view, 'after', paper.after, paper.evaluationLead, catalogue.evaluation.after)}
    ${brief.practical.length > 0 ? renderList(view, 'room', paper.room, titlesOf(catalogue.practical, brief.practical)) : nothing}
    ${renderLetter(view)}
    <p class="soft independent">${paper.independent}</p>`;
}

function renderDay(view: ProgrammeView, day: Day, index: number): TemplateResult {
  const { paper, language, isPrinting } = view;
  const sessions = timesOf(day).filter((slot) => !isPause(slot));
  return html`<details ?open=${isPrinting || index === 0}><summary>${paper.labelled(dayLabel(paper.day(index + 1), day.date, language), '')}<bdi>${day.title}</bdi></summary>${sessions.map((slot) => renderSession(view, slot))}</details>`;
}

function renderSession(view: ProgrammeView, slot: TimedSlot): TemplateResult {
  return html`<div class="h3" role="heading" aria-level=${view.level + 2}><bdi class="soft" dir="ltr">${timesText(slot)}</bdi> <bdi>${slot.title}</bdi></div>
    <dl class="about">${aboutSlot(view, slot).map(([name, words]) => html`<dt>${name}</dt><dd>${words}</dd>`)}</dl>`;
}

function renderPreparation(view: ProgrammeView): TemplateResult | typeof nothing {
  const { catalogue, plan, paper, strings, acts } = view;
  if (catalogue.modules.length + catalogue.readings.length === 0) return nothing;
  const { modules, readings, added } = preparationOf(catalogue, plan);
  const minutes = [...modules, ...readings, ...added].reduce((sum, each) => sum + each.minutes, 0);
  const item = (text: string, href: string, length: number): TemplateResult => html`<li><a href=${href}>${text}</a> <span class="soft">${paper.duration(length)}</span></li>`;
  const moduleItem = ({ number, title, href, minutes: length }: (typeof modules)[number]): TemplateResult => item(paper.labelled(paper.module(number), title), href, length);
  return renderPart(view, 'prepare', paper.prepare, html`<p>${paper.prepareLead(paper.duration(minutes))}</p>
    <ul>${modules.map(moduleItem)}${readings.map(({ text, href, minutes: length }) => item(text, href, length))}</ul>
    ${added.length > 0 ? html`<p>${paper.addedModules}</p><ul>${added.map(moduleItem)}</ul>` : nothing}
    ${catalogue.course ? html`<div class="acts"><button class="button quiet" type="button" @click=${acts.addUndone}>${strings.addUndone}</button></div>` : nothing}`);
}

function renderLetter(view: ProgrammeView): TemplateResult {
  const { paper: { letter: words }, strings } = view;
  const letter = letterOf(view);
  return html`<section class="part letter-part" aria-labelledby="letter">
    <div class="h2" id="letter" role="heading" aria-level=${view.level + 1}>${words.title}</div>
    <p>${words.lead}</p>
    <div class="letter" dir="auto">${letter.body}</div>
    <div class="acts"><a class="button quiet" href=${mailOf(letter)}>${strings.mail}</a></div>
  </section>`;
}

/** Questions, with lines to write on where they are printed. */
function renderSheet(view: ProgrammeView, id: string, title: string, lead: string, questions: readonly string[], more = ''): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  const rules = [1, 2].map(() => html`<div class="rule"></div>`);
  return renderPart(view, id, title, html`<p class="soft">${lead}</p><ol class="sheet">${questions.map((question) => html`<li>${question}${rules}</li>`)}</ol>`, more);
}

function renderList(view: ProgrammeView, id: string, title: string, lines: readonly (string | TemplateResult)[]): TemplateResult {
  return renderPart(view, id, title, html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`);
}

function renderPart({ level }: ProgrammeView, id: string, title: string, content: TemplateResult, more = ''): TemplateResult {
  return html`<section class="part ${more}" aria-labelledby=${id}><div class="h2" id=${id} role="heading" aria-level=${level + 1}>${title}</div>${content}</section>`;
}
