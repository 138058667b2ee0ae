import type { Evidence, Option, Question, Verdict } from '@tessera-learning/core';
import { icon, renderLink, renderRichText, shapes } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuizStrings } from './strings/strings.js';

/** Everything that one question shows, and what it calls. */
export interface QuestionView {
  readonly question: Question;
  /** `Question 2 of 5`; empty where there is one only. */
  readonly count: string;
  readonly level: number;
  readonly strings: QuizStrings;
  /** There once an answer is shown. */
  readonly verdict: Verdict | undefined;
  /** The kept answer is no longer among the options. */
  readonly edited: boolean;
  readonly chosen: string | undefined;
  /** Checked on this page: the feedback belongs into the live region. */
  readonly checked: boolean;
  /** The button was pressed with nothing chosen. */
  readonly missing: boolean;
  readonly onChoose: (option: string) => void;
  readonly onPress: (event: Event) => void;
}

const ICONS = { guide: icon(shapes.bookOpen), video: icon(shapes.play), source: icon(shapes.externalLink, true) };

/** One question: a radio group named by its prompt, a button, and a status that is there before it is filled. */
export function renderQuestion(view: QuestionView): TemplateResult {
  const { question, strings, verdict, missing, checked } = view;
  const feedback = verdict && renderFeedback(strings, verdict);
  return html`<form class="question" part="question" @submit=${view.onPress}>
    <p class="soft">${view.count}</p>
    <div class="prompt strong" id=${question.id} role="heading" aria-level=${view.level} tabindex="-1">${question.prompt}</div>
    ${view.edited ? html`<p class="note">${strings.edited}</p>` : nothing}
    <div class="options" role="radiogroup" aria-labelledby=${question.id} aria-describedby=${missing ? `${question.id}-missing` : nothing}>
      ${question.options.map((option) => renderOption(view, option))}
    </div>
    ${missing ? html`<p class="missing strong" id="${question.id}-missing">${strings.chooseFirst}</p>` : nothing}
    <div role="status" aria-atomic="true">${checked ? feedback : nothing}</div>
    ${checked ? nothing : feedback}
    <button class=${verdict ? 'button quiet' : 'button'} part="check" @click=${view.onPress}>${verdict ? strings.tryAgain : strings.check}</button>
  </form>`;
}

function renderOption({ question, chosen, verdict, strings, onChoose }: QuestionView, { id, text }: Option): TemplateResult {
  const best = verdict?.best.id === id;
  const own = verdict?.chosen.id === id;
  const words = own ? (best ? strings.yourBest : strings.yourAnswer) : best && strings.bestAnswer;
  const state = best ? 'shut best' : own ? 'shut own' : verdict ? 'shut' : 'open';
  return html`<label class="option ${state}" part="option">
    <input type="radio" name=${question.id} value=${id} .checked=${chosen === id} aria-disabled=${verdict ? 'true' : nothing}
      @click=${(event: Event) => verdict && event.preventDefault()} @change=${() => onChoose(id)} />
    ${best ? html`<span class="square">${icon(shapes.check)}</span>` : nothing}
    <span>${text}${words ? html`<strong class="mark strong"><span class="vh">. </span>${words}</strong>` : nothing}</span>
  </label>`;
}

/** The same for everyone: the best answer in words, the reason for the option taken, and where it comes from. */
function renderFeedback(strings: QuizStrings, { chosen, best, correct, evidence }: Verdict): TemplateResult {
  return html`<div class="feedback" part="feedback">
    <div class="why">
      <p class="vh">${correct ? strings.yourBest : strings.yourAnswer}. ${strings.bestAnswer}: ${best.text}</p>
      <p class="label">${strings.why}</p>
      ${renderRichText(chosen.feedback)}
      ${correct ? nothing : html`<p class="label">${strings.whyBest}</p>${renderRichText(best.feedback)}`}
    </div>
    ${evidence.length > 0 ? renderEvidence(strings, evidence) : nothing}
  </div>`;
}

function renderEvidence(strings: QuizStrings, evidence: readonly Evidence[]): TemplateResult {
  return html`<div class="evidence">
    <p class="soft">${strings.evidence}</p>
    <ul class="plain">${evidence.map(({ kind, href, text }) => html`<li class="strong">${ICONS[kind]}${renderLink(href, text)}</li>`)}</ul>
  </div>`;
}
