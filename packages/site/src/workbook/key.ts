import { html, linkHtml, richTextHtml, type Html, type Question } from '@tessera-learning/core';
import type { Edition, View } from '../site.js';
import { letter, numberOf } from './questions.js';

/** The key, at the end: the best answers with their reasons; for facilitators the reasons of all options. */
export function keyHtml(view: View, edition: Edition): Html {
  const { strings: { workbook }, edition: { course } } = view;
  const modules = course.modules.filter(({ quiz }) => quiz.questions.length > 0);
  return html`<section class="workbook-key" id="workbook_key"><h2>${workbook.key}</h2>
<p class="soft">${workbook[edition].keyNote}</p>
${modules.map((module) => html`<h3>${view.strings.module(module.number)}: ${module.title}</h3>
<ol>${module.quiz.questions.map((question, index) => answerHtml(view, question, numberOf(module, index), edition))}</ol>`)}</section>`;
}

function answerHtml({ strings: { workbook } }: View, { options, evidence }: Question, number: string, edition: Edition): Html {
  const shown = options.map((option, index) => ({ ...option, index })).filter(({ correct }) => correct || edition === 'facilitator');
  return html`<li><p><b>${number}</b></p>
${shown.map(({ text, correct, feedback, index }) => html`<div><p>${correct && html`<b>${workbook.best}</b> `}<b>${letter(index)}</b> ${text}</p>${richTextHtml(feedback)}</div>`)}
${evidence.length > 0 && html`<p class="soft">${workbook.from} ${evidence.map((each, index) => html`${index > 0 && '; '}${linkHtml(each.href, each.text)}`)}.</p>`}</li>`;
}
