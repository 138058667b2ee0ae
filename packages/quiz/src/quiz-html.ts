import { headingHtml, html, linkHtml, richTextHtml, type Evidence, type Html, type Option, type Question, type Quiz } from '@tessera-learning/core';

export interface QuizHtmlOptions {
  /** Slug of the course: with the module it makes the key that an answer is kept under. */
  readonly course: string;
  readonly module: string;
  /** BCP 47 tag; the words round the questions are there in English, French and Arabic. Default `en`. */
  readonly language?: string;
  /** Level of each question's heading, 2 to 6. Default 3. */
  readonly headingLevel?: number;
}

/** The words round the questions. The page's other words are the element's. */
const en = { key: 'Answer and reasons', keyBest: (letter: string) => `Best answer: ${letter}` };
const WORDS: Readonly<Record<string, typeof en>> = {
  ar: { key: 'الإجابة وأسبابها', keyBest: (letter) => `الإجابة الأنسب: ${letter}` },
  fr: { key: 'Réponse et raisons', keyBest: (letter) => `Meilleure réponse : ${letter}` },
};

/** A quiz as the plain HTML that reads without script and that `<tessera-quiz>` reads back. */
export function quizHtml(quiz: Quiz, options: QuizHtmlOptions): Html {
  const { course, module, headingLevel = 3 } = options;
  const questions = quiz.questions.map((question) => questionHtml(question, options));
  return html`<tessera-quiz course="${course}" module="${module}" heading-level="${headingLevel}">${questions}</tessera-quiz>`;
}

/** One question: a section with an ordered list, and the key folded away in `<details>`. */
export function questionHtml(question: Question, { language = 'en', headingLevel = 3 }: Partial<QuizHtmlOptions> = {}): Html {
  const words = WORDS[language.split('-')[0] as string] ?? en;
  const letter = String.fromCharCode(97 + question.options.findIndex((option) => option.correct));
  return html`<section data-question="${question.id}">
${headingHtml(headingLevel, question.prompt)}
<ol type="a">${question.options.map(optionHtml)}</ol>
<details><summary>${words.key}</summary>
<p data-key>${words.keyBest(letter)}</p>
<ol type="a">${question.options.map(reasonHtml)}</ol>
${evidenceHtml(question.evidence)}</details>
</section>`;
}

function optionHtml(option: Option): Html {
  return option.correct
    ? html`<li data-option="${option.id}" data-correct>${option.text}</li>`
    : html`<li data-option="${option.id}">${option.text}</li>`;
}

function reasonHtml(option: Option): Html {
  return html`<li>${richTextHtml(option.feedback)}${evidenceHtml(option.evidence ?? [])}</li>`;
}

function evidenceHtml(evidence: readonly Evidence[]): Html {
  const links = evidence.map((each) => html`<span data-kind="${each.kind}">${linkHtml(each.href, each.text)}</span> `);
  return evidence.length > 0 ? html`<p data-evidence>${links}</p>` : html``;
}
