import { html, type Html, type Module, type Question } from '@tessera-learning/core';
import type { Edition, View } from '../site.js';

/** The letters of options: Latin, as in the quiz itself. */
export const letter = (index: number): string => String.fromCharCode(65 + index);

/** Name of a question in the workbook: `2.3` is the third question of module 2. */
export const numberOf = (module: Module, index: number): string => `${module.number}.${index + 1}`;

/** The quiz on paper: boxes to tick, or a count of hands for a group. */
export function questionsHtml(view: View, module: Module, edition: Edition): Html {
  const { questions } = module.quiz;
  if (questions.length === 0) return html``;
  return html`<section class="workbook-quiz"><h3>${view.strings.quiz}</h3>
<p class="soft">${view.strings.workbook[edition].quizNote}</p>
<ol>${questions.map((question, index) => questionHtml(question, numberOf(module, index), view, edition))}</ol></section>`;
}

function questionHtml({ prompt, options }: Question, number: string, { strings: { workbook } }: View, edition: Edition): Html {
  const hands = edition === 'facilitator' && html`<span class="hands">${workbook.hands}</span>`;
  return html`<li><p><b>${number}</b> ${prompt}</p>
<ul>${options.map((option, index) => html`<li><b>${letter(index)}</b> <span>${option.text}</span>${hands}</li>`)}</ul></li>`;
}
