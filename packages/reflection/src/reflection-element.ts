import { isSlug, stepKey, type Consideration } from '@tessera-learning/core';
import {
  baseStyles, buttonStyles, complain, ContentController, emit, hasSlugs, icon, Localizer, ProgressController, renderContent, shapes, VERSION, type Place,
} from '@tessera-learning/element-kit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { NotedDetail } from './events.js';
import { Note } from './note.js';
import { readReflection } from './read-reflection.js';
import type { ReflectionContent } from './reflection-content.js';
import type { Reflection } from './reflection-html.js';
import { reflectionStyles } from './reflection.styles.js';
import { renderNote } from './render-note.js';
import { en } from './strings/en.js';
import type { ReflectionStrings } from './strings/strings.js';

const SOURCES = ['considerations', 'src', 'module', 'item'] as const;

/** The one element whose warning is announced; those of the others are there to see. */
let announcer: Element | undefined;

/**
 * Questions about one's own city, each with a field for a note. There is no right answer; a note is stored on this device as
 * it is typed, is never sent, and can be saved as a file, printed and deleted.
 *
 * @summary Questions to consider, with notes that stay on this device.
 * @slot - The questions as plain HTML (see the README); shown as they are until they can be written on.
 * @fires {CustomEvent<NotedDetail>} tessera-noted - A note was stored or deleted: `{ course, module, consideration, noted }`. Its words are not told.
 * @csspart question - One question with its field and what is said about it.
 * @csspart field - The field.
 * @csspart delete - The button that deletes one note.
 * @csspart other - The version of another tab, folded away.
 * @csspart export - The button that saves the notes as a file.
 * @csspart problem - Says why `src` could not be read, with a way to try again.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - Buttons and links.
 * @cssprop {<color>} [--tessera-on-action=light-dark(#fff, #11183a)] - Words on a filled button.
 * @cssprop {<color>} [--tessera-control=color-mix(in srgb, currentcolor 62%, transparent)] - Edge of the fields.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round what has the focus.
 * @cssprop {<length>} [--tessera-radius=2px] - Corners of fields and buttons.
 */
export class ReflectionElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties = {
    course: {}, module: {}, item: {}, src: {}, headingLevel: { type: Number, attribute: 'heading-level' },
    considerations: { attribute: false }, said: { state: true },
  };
  static override readonly styles = [baseStyles, buttonStyles, reflectionStyles];

  /** Slug of the course: notes are kept under it. With `src`, the course's own id unless given. */
  course?: string;
  /** Slug of the module: notes are kept under it. With `src`, the module whose questions are asked. */
  module?: string;
  /** With `src`: slug of one section, to ask its questions alone. */
  item?: string;
  /** Address of a course JSON, instead of HTML inside the element. */
  src?: string;
  /** Level of the heading, 2 to 6. */
  headingLevel = 3;
  /** The questions as data; they win over `src` and over HTML. */
  considerations?: readonly Consideration[];

  /** Said about the file. */
  private said = '';

  /** By step: a note outlives a change of the content round it. */
  readonly #notes = new Map<string, Note>();
  readonly #progress = new ProgressController(this);
  readonly #strings = new Localizer<ReflectionStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });
  readonly #content = new ContentController<ReflectionContent>(this, {
    given: () => given(this.considerations),
    src: () => this.src,
    fromCourse: async (course) => (await import('./reflection-of-course.js')).contentOfCourse(course, this.module, this.item),
    fromHtml: (host) => contentOf(readReflection(host)),
    hint: 'put <ul><li data-consideration="…"> inside it, or write src="…".',
  });

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#save);
    addEventListener('pagehide', this.#save);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#save);
    removeEventListener('pagehide', this.#save);
    this.#save();
  }

  protected override willUpdate(changed: PropertyValues<ReflectionElement>): void {
    if (this.hasUpdated && SOURCES.some((name) => changed.has(name))) this.#content.refresh();
  }

  protected override render(): TemplateResult {
    return html`<div class="box" @focusout=${this.#leave}>${renderContent(this.#content, this.#strings, (content) => this.#renderContent(content))}</div>`;
  }

  #renderContent({ reflection, title, ...from }: ReflectionContent): TemplateResult {
    const { course = from.course ?? '' } = this;
    const place = { course, module: from.module ?? this.module ?? '' };
    const shown = reflection(this.#strings.strings);
    if (!hasSlugs(this, place) || !this.#haveIds(shown.considerations)) return html`<slot></slot>`;
    return this.#renderReflection(shown, place, title ?? document.title);
  }

  #renderReflection({ heading, lead, considerations }: Reflection, place: Place, title: string): TemplateResult {
    const { strings, language } = this.#strings;
    const notes = considerations.map(({ id }) => this.#noteOf(place, id));
    const isKept = this.#progress.kept === 'device' && notes.every(({ state }) => state !== 'memory');
    const save = (): Promise<void> => this.#export(place, [title, heading], considerations.map(({ prompt }, index) => ({ prompt, text: notes[index]?.text ?? '' })));
    return html`${heading ? html`<div class="heading strong" role="heading" aria-level=${this.headingLevel}>${heading}</div>` : nothing}
      ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      ${isKept ? nothing : html`<p class="warning" role=${this.#announces() ? 'alert' : nothing}>${strings.memoryOnly}</p>`}
      ${considerations.map((consideration, index) => renderNote({ consideration, note: notes[index] as Note, strings, language, isKept }))}
      <div class="keep">
        ${notes.every(({ isEmpty }) => isEmpty) ? nothing : html`<button class="button quiet" type="button" part="export" @click=${save}>${icon(shapes.download)}${strings.export}</button>`}
        <p class="soft" role="status">${this.said}</p>
      </div>`;
  }

  /** The note as it is by now: in the store, in other tabs, in the field. */
  #noteOf(place: Place, id: string): Note {
    const step = stepKey(place.course, place.module, 'noted', id);
    const note = this.#notes.get(step) ?? new Note(this.#progress.store, place, id, {
      changed: () => this.requestUpdate(),
      noted: (noted) => emit<NotedDetail>(this, 'tessera-noted', { ...place, consideration: id, noted }),
    });
    this.#notes.set(step, note);
    // A field keeps the focus while its tab or window is not the one in use.
    note.follow(document.hasFocus() && this.shadowRoot?.activeElement?.id === id);
    return note;
  }

  /** Two questions under one id would overwrite each other's notes. */
  #haveIds(considerations: readonly Consideration[]): boolean {
    const ids = considerations.map(({ id }) => id);
    const wrong = considerations.find(({ id }, index) => !isSlug(id) || ids.indexOf(id) !== index);
    complain(this, wrong ? `“${wrong.prompt}” has the id “${wrong.id}”: write data-consideration="…" with an id of its own (a-z, 0-9 and hyphens).` : '', 'ids');
    return !wrong;
  }

  #announces(): boolean {
    announcer = announcer?.isConnected ? announcer : this;
    return announcer === this;
  }

  /** A field that is left takes over what came meanwhile. */
  readonly #leave = (): void => {
    this.#save();
    this.requestUpdate();
  };

  readonly #save = (): void => {
    for (const note of this.#notes.values()) note.save();
  };

  async #export({ course, module }: Place, titles: readonly string[], notes: readonly { prompt: string; text: string }[]): Promise<void> {
    const { strings } = this.#strings;
    const name = `${course}-${module}-notes.txt`;
    this.said = '';
    try {
      const { saveNotes } = await import('./notes-file.js');
      saveNotes(name, titles, notes);
      this.said = strings.exported(name);
    } catch {
      this.said = strings.notExported;
    }
  }
}

function given(considerations: readonly Consideration[] | undefined): ReflectionContent | undefined {
  return considerations && { reflection: ({ heading, lead }) => ({ heading, lead, considerations }) };
}

function contentOf(reflection: Reflection | undefined): ReflectionContent | undefined {
  return reflection && { reflection: () => reflection };
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-reflection': ReflectionElement;
  }
}
