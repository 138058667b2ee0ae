import { answerOf, judge, type Question, type Quiz } from '@tessera-learning/core';
import {
  baseStyles, buttonStyles, ContentController, emit, hasSlugs, Localizer, ProgressController, record, renderContent, VERSION,
} from '@tessera-learning/element-kit';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { AnsweredDetail } from './events.js';
import { quizStyles } from './quiz.styles.js';
import { readQuiz } from './read-quiz.js';
import { renderQuestion } from './render-question.js';
import { en } from './strings/en.js';
import type { QuizStrings } from './strings/strings.js';

/** A second press so soon after the first, in milliseconds, is a slip of the finger and not a wish to try again. */
const SLIP = 500;

/** What a learner is doing with one question on this page. */
interface Attempt {
  /** Chosen and not checked. */
  readonly chosen?: string | undefined;
  /** Tried again: the last answer is kept, and not shown. */
  readonly retrying?: boolean;
  /** Checked on this page: only this is announced. */
  readonly checked?: boolean;
  /** The button was pressed with nothing chosen. */
  readonly missing?: boolean;
  /** Whether the last answer is on the device by now. */
  readonly saved?: boolean;
}

/**
 * A quiz with one best answer per question. Whoever answers sees the best answer, the reason for the option taken and where
 * it comes from. Nothing is preselected, nothing is sent, and the answer is kept on this device.
 *
 * @summary Questions with one best answer each, and the reason for everyone.
 * @slot - The quiz as plain HTML (see the README); shown as it is until it can be answered.
 * @fires {CustomEvent<AnsweredDetail>} tessera-answered - The learner checked an answer: `{ course, module, question, option, correct }`.
 * @csspart question - One question with its options and feedback.
 * @csspart option - One option's row.
 * @csspart check - The button that checks, and later tries again.
 * @csspart feedback - The reason and where it comes from.
 * @csspart result - The result in words.
 * @csspart problem - Says why `src` could not be read, with a way to try again.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - Buttons, links and the chosen radio.
 * @cssprop {<color>} [--tessera-on-action=light-dark(#fff, #11183a)] - Words on a filled button.
 * @cssprop {<color>} [--tessera-right=light-dark(#0b5549, #86d6c3)] - Edge and words of the best answer.
 * @cssprop {<color>} [--tessera-other=light-dark(#85350f, #f4b48c)] - Edge and words of another answer.
 * @cssprop {<color>} [--tessera-control=color-mix(in srgb, currentcolor 62%, transparent)] - Edge of radios and of the sources.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round what has the focus.
 * @cssprop {<length>} [--tessera-radius=2px] - Corners of buttons and rows; tiles stay square.
 */
export class QuizElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties = {
    course: {}, module: {}, src: {}, question: {}, mode: {}, headingLevel: { type: Number, attribute: 'heading-level' },
    quiz: { attribute: false }, position: { state: true },
  };
  static override readonly styles = [baseStyles, buttonStyles, quizStyles];

  /** Slug of the course: answers are kept under it. With `src`, the course's own id unless given. */
  course?: string;
  /** Slug of the module: answers are kept under it. With `src`, the module whose quiz is shown. */
  module?: string;
  /** Address of a course JSON, instead of HTML inside the element. */
  src?: string;
  /** Slug of one question, to show that one alone. */
  question?: string;
  /** `all` questions one under the other, or `one` at a time. */
  mode: 'all' | 'one' = 'all';
  /** Level of each question's heading, 2 to 6. */
  headingLevel = 3;
  /** The quiz as data; wins over `src` and over HTML. */
  quiz?: Quiz;

  private position: number | undefined;

  readonly #attempts = new Map<string, Attempt>();
  /** The question whose button acted last, and when: milliseconds of the event's clock. */
  #pressed = { id: '', time: 0 };
  #clicked = false;
  #courseOfSrc: string | undefined;

  readonly #strings = new Localizer<QuizStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });
  readonly #progress = new ProgressController(this);
  readonly #content = new ContentController<Quiz>(this, {
    given: () => this.quiz,
    src: () => this.src,
    fromCourse: async (course) => {
      const { moduleOf } = await import('@tessera-learning/element-kit/load-course');
      this.#courseOfSrc = course.id;
      const module = moduleOf(course, this.module);
      this.module ??= module.id;
      return module.quiz;
    },
    fromHtml: (host) => readQuiz(host),
    hint: 'put <section data-question> inside it, or write src="…".',
  });

  protected override willUpdate(changed: PropertyValues<QuizElement>): void {
    if (this.hasUpdated && ['quiz', 'src', 'module'].some((name) => changed.has(name as keyof QuizElement))) this.#content.refresh();
  }

  protected override render(): TemplateResult {
    return html`<div class="box">${renderContent(this.#content, this.#strings, (quiz) => this.#renderQuiz(quiz))}</div>`;
  }

  #renderQuiz(quiz: Quiz): TemplateResult {
    if (!hasSlugs(this, this.#place())) return html`<slot></slot>`;
    const questions = this.question ? quiz.questions.filter((each) => each.id === this.question) : quiz.questions;
    const many = questions.length > 1;
    const one = many && this.mode === 'one';
    const at = one ? this.#at(questions) : 0;
    const shown = one ? questions.slice(at, at + 1) : questions;
    return html`${shown.map((question) => this.#renderOne(question, many ? this.#words.questionOf(questions.indexOf(question) + 1, questions.length) : ''))}
      ${one ? this.#renderSteps(at, questions.length - 1) : ''}
      ${many ? html`<p class="result strong" part="result">${this.#result(questions)}</p>` : ''}
      ${this.#renderKept(questions)}`;
  }

  #renderOne(question: Question, count: string): TemplateResult {
    const { chosen, retrying, checked = false, missing = false } = this.#attempt(question);
    const shown = retrying ? undefined : this.#answer(question);
    const verdict = judge(question, shown);
    return renderQuestion({
      question, count, level: this.headingLevel, strings: this.#words, verdict, checked, missing,
      edited: shown !== undefined && !verdict,
      chosen: chosen ?? shown,
      onChoose: (option) => this.#choose(question, option),
      onPress: (event) => this.#press(question, event),
    });
  }

  #renderSteps(at: number, last: number): TemplateResult {
    return html`<div class="steps">
      ${at > 0 ? html`<button class="button quiet" @click=${() => this.#go(at - 1)}>${this.#words.previous}</button>` : ''}
      ${at < last ? html`<button class="button" @click=${() => this.#go(at + 1)}>${this.#words.next}</button>` : ''}
    </div>`;
  }

  #renderKept(questions: readonly Question[]): TemplateResult | '' {
    if (this.#progress.saysMemoryOnly) return html`<p class="note" role="alert">${this.#words.memoryOnly}</p>`;
    const saved = questions.some((question) => this.#answer(question) && this.#attempt(question).saved !== false);
    return saved && this.#progress.kept === 'device' ? html`<p class="note">${this.#words.kept}</p>` : '';
  }

  #result(questions: readonly Question[]): string {
    const verdicts = questions.flatMap((question) => judge(question, this.#answer(question)) ?? []);
    return this.#words.result(verdicts.length, questions.length, verdicts.filter((verdict) => verdict.correct).length);
  }

  get #words(): QuizStrings {
    return this.#strings.strings;
  }

  #place(): { course: string; module: string } {
    return { course: this.course ?? this.#courseOfSrc ?? '', module: this.module ?? '' };
  }

  #answer(question: Question): string | undefined {
    const { course, module } = this.#place();
    return answerOf(this.#progress.progress, course, module, question.id);
  }

  #attempt(question: Question): Attempt {
    return this.#attempts.get(question.id) ?? {};
  }

  #try(question: Question, change: Attempt): void {
    this.#attempts.set(question.id, { ...this.#attempt(question), ...change });
    this.requestUpdate();
  }

  /** Who chooses anew means the next press: it is no slip. */
  #choose(question: Question, chosen: string): void {
    this.#pressed.id = '';
    this.#try(question, { chosen, missing: false });
  }

  /** One at a time starts at the first question without an answer, and moves only when the learner does. */
  #at(questions: readonly Question[]): number {
    this.position ??= Math.max(0, questions.findIndex((question) => !this.#answer(question)));
    return Math.min(this.position, questions.length - 1);
  }

  #go(position: number): void {
    this.position = position;
    void this.#focus('.prompt');
  }

  /** The button, or the form where a host took the button's click away. It checks; once the answer is shown it tries again. */
  #press(question: Question, event: Event): void {
    event.preventDefault();
    if (event.type === 'click') {
      this.#clicked = true;
      // A form's submit follows its button's click in the same task.
      setTimeout(() => (this.#clicked = false));
    } else if (this.#clicked) return;
    if (this.#pressed.id === question.id && event.timeStamp - this.#pressed.time < SLIP) return;
    const { chosen, retrying } = this.#attempt(question);
    const shown = !retrying && judge(question, this.#answer(question));
    if (shown || chosen) this.#pressed = { id: question.id, time: event.timeStamp };
    if (shown) this.#try(question, { retrying: true, chosen: undefined });
    else if (chosen) this.#check(question, chosen);
    else this.#ask(question);
  }

  #ask(question: Question): void {
    this.#try(question, { missing: true });
    void this.#focus(`[id="${question.id}"] ~ * input`);
  }

  #check(question: Question, option: string): void {
    const place = this.#place();
    const saved = record(this.#progress, place, 'answered', question.id, option);
    this.#try(question, { checked: true, retrying: false, chosen: undefined, saved: false });
    void saved.then((kept) => this.#try(question, { saved: kept === 'device' }));
    emit<AnsweredDetail>(this, 'tessera-answered', { ...place, question: question.id, option, correct: judge(question, option)?.correct ?? false });
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-quiz': QuizElement;
  }
}
