import type { Consideration } from '@tessera-learning/core';
import { icon, keepLetters, shapes } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { LONGEST, type Note } from './note.js';
import type { ReflectionStrings } from './strings/strings.js';

/** Everything that one question shows. */
export interface NoteView {
  readonly consideration: Consideration;
  readonly note: Note;
  readonly strings: ReflectionStrings;
  /** BCP 47 tag, for numbers. */
  readonly language: string;
  /** Whether the browser keeps anything at all. */
  readonly isKept: boolean;
}

/** Lines to write on, on paper. */
const RULES = [1, 2, 3, 4].map(() => html`<div class="rule"></div>`);

/**
 * One question: a label over a field; below it a status that is there before it is filled. No id of an author holds the `_`
 * of the ids made here.
 */
export function renderNote(view: NoteView): TemplateResult {
  const { consideration: { id, prompt }, note, strings } = view;
  // A browser takes an empty field with `auto` for left to right, whatever the page is.
  const direction = note.isEmpty ? nothing : 'auto';
  // A page may stop `input` on its way; `change` stays inside the element.
  const write = ({ target }: Event): void => {
    const { value } = target as HTMLTextAreaElement;
    if (value !== note.text) note.write(value);
  };
  return html`<div class="question" part="question">
    <label class="strong" id="${id}_label" for=${id}>${prompt}</label>
    <textarea id=${id} part="field" rows="3" dir=${direction} aria-describedby="${id}_about" aria-invalid=${note.state === 'tooLong' ? 'true' : nothing}
      .value=${note.text} @input=${write} @change=${write} @keydown=${keepLetters}></textarea>
    <div class="printed" dir="auto">${note.isEmpty ? RULES : note.text}</div>
    <div class="under">
      <div class="about" id="${id}_about">
        ${view.isKept && note.state === 'kept' && !note.isEmpty ? saved(strings) : nothing}
        <div role="status">${news(view)}</div>
      </div>
      ${note.deleted ? html`<button class="link" type="button" aria-describedby="${id}_label" @click=${act(id, () => note.restore())}>${strings.undo}</button>` : nothing}
      ${note.isEmpty ? nothing : html`<button class="link" type="button" part="delete" aria-describedby="${id}_label" @click=${act(id, () => note.delete())}>${strings.delete}</button>`}
    </div>
    <div role="status">${note.other ? renderOther(note.other, strings) : nothing}</div>
  </div>`;
}

function saved(strings: ReflectionStrings): TemplateResult {
  return html`<p class="saved">${icon(shapes.check)}<bdi>${strings.saved}</bdi></p>`;
}

function news({ note, strings, language }: NoteView): TemplateResult | string {
  const { state } = note;
  if (state === 'saved') return saved(strings);
  if (state === 'tooLong') return strings.tooLong(LONGEST.toLocaleString(language));
  return state === 'deleted' || state === 'notDeleted' ? strings[state] : '';
}

/** The learner's own words are never overwritten: those of the other tab lie beside them. */
function renderOther(other: string, strings: ReflectionStrings): TemplateResult {
  return html`<details part="other"><summary>${strings.otherTab}</summary><p class="words" dir="auto">${other}</p></details>`;
}

/** The button goes with what it did: the focus goes to the field first. */
function act(id: string, work: () => void): (event: Event) => void {
  return (event) => {
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById(id)?.focus();
    work();
  };
}
