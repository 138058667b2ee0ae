import { html, type TemplateResult } from 'lit';
import type { Words } from './content-controller.js';
import type { Problem } from './problem.js';
import { problemWords } from './problem-words.js';

/** A named message, and a button to try again. It comes with the code that fetches, as only that can fail. */
export function renderProblem(error: unknown, { strings, language }: Words, retry: () => void): TemplateResult {
  const { code = 'unreachable' } = error as Partial<Problem>;
  return html`<div role="alert" part="problem">
    <p>${problemWords(code, language)}</p>
    <button class="button quiet" type="button" @click=${retry}>${strings.retry}</button>
  </div>`;
}
