import { latest, writeProgressFile, type Fact, type Progress } from '@tessera-learning/core';
import { baseStyles, buttonStyles, download, hasSlugs, Localizer, ProgressController, VERSION } from '@tessera-learning/element-kit';
import { progressStore } from '@tessera-learning/progress-store';
import { forbid, permits } from '@tessera-learning/progress-store/lean';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { readFile } from './read-file.js';
import { renderFacts } from './render-facts.js';
import { renderPermits } from './render-permits.js';
import { savedDataStyles } from './saved-data.styles.js';
import { en } from './strings/en.js';
import type { SavedDataStrings } from './strings/strings.js';

/**
 * What this course keeps about the learner on this device, in words and entry by entry; to take away, to bring back, and to
 * delete. Nothing is sent.
 *
 * @summary Shows, exports, imports and deletes what a course keeps.
 * @slot - Words for a page without script; shown until the element runs.
 * @csspart summary - What is kept, in one sentence.
 * @csspart entries - The table of every entry, folded away.
 * @csspart permit - A site whose videos may play without being asked about.
 * @csspart confirm - The question before everything is deleted.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - Buttons and the fold.
 * @cssprop {<color>} [--tessera-on-action=light-dark(#fff, #11183a)] - Words on a filled button.
 * @cssprop {<color>} [--tessera-other=light-dark(#85350f, #f4b48c)] - Edge of the question before everything is deleted.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round what has the focus.
 * @cssprop {<length>} [--tessera-radius=2px] - Corners of buttons.
 */
export class SavedDataElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties = {
    course: {},
    said: { state: true },
    confirming: { state: true },
  };
  static override readonly styles = [baseStyles, buttonStyles, savedDataStyles];

  /** Slug of the course whose entries are shown. */
  course?: string;

  /** Said in the status. */
  private said = '';
  private confirming = false;

  readonly #progress = new ProgressController(this);
  readonly #strings = new Localizer<SavedDataStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });

  protected override render(): TemplateResult {
    const { course } = this;
    if (!hasSlugs(this, { course }) || !course) return html`<slot></slot>`;
    const facts = progressStore().facts(course);
    const { strings } = this.#strings;
    const sites = permits(course);
    const entries = facts.length + sites.length;
    return html`<div class="box">
      <p part="summary">${facts.length > 0 ? this.#summary(facts) : sites.length > 0 ? strings.noProgress : strings.nothing}</p>
      ${renderPermits(sites, strings, (site) => this.#forbid(course, site))}
      <p class="note">${this.#progress.kept === 'device' ? strings.onDevice : strings.untilClosed}</p>
      ${facts.length > 0 ? renderFacts(facts, strings) : nothing}
      <div class="acts">
        <button class="button" type="button" @click=${() => this.#export(course)}>${strings.export}</button>
        <label class="button quiet">${strings.import}<input class="vh" type="file" accept=".json,application/json" @change=${(event: Event) => this.#import(course, event)} /></label>
        <button class="button quiet" id="delete" type="button" @click=${() => this.#ask(entries)}>${strings.delete}</button>
      </div>
      ${this.confirming ? this.#renderQuestion(course, entries) : nothing}
      <p role="status">${this.said}</p>
    </div>`;
  }

  #renderQuestion(course: string, entries: number): TemplateResult {
    const { strings } = this.#strings;
    return html`<div class="question" id="question" part="confirm" role="group" aria-labelledby="words" tabindex="-1" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#keep()}>
      <p id="words">${strings.confirm(entries)}</p>
      <div class="acts">
        <button class="button" type="button" @click=${() => this.#delete(course)}>${strings.confirmDelete}</button>
        <button class="button quiet" type="button" @click=${() => this.#keep()}>${strings.keep}</button>
      </div>
    </div>`;
  }

  #summary(facts: readonly Fact[]): string {
    const steps = newestOf(facts, this.#progress.progress);
    const count = (isOne: (fact: Fact) => boolean): number => steps.filter(isOne).length;
    return this.#strings.strings.summary(
      count(({ kind }) => kind === 'answered'),
      count(({ kind, detail }) => kind === 'read' && detail === 'yes'),
      count(({ kind, text }) => kind === 'noted' && text !== undefined),
      count(({ kind }) => kind === 'planned'),
    );
  }

  #export(course: string): void {
    const name = `tessera-${course}.json`;
    download(name, writeProgressFile(progressStore().facts(course)), 'application/json');
    this.said = this.#strings.strings.exported(name);
  }

  async #import(course: string, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.said = '';
    const read = await readFile(file);
    // The same file can be chosen again, once it is repaired.
    input.value = '';
    this.said = 'error' in read ? this.#strings.strings.importError[read.error] : await this.#join(course, read.facts, read.skipped);
  }

  async #join(course: string, facts: readonly Fact[], skipped: number): Promise<string> {
    const { strings } = this.#strings;
    const own = facts.filter((fact) => fact.course === course);
    const { added, kept } = await progressStore().import(own);
    const words = strings.imported(added, skipped, facts.length - own.length);
    return added > 0 && kept === 'memory' ? `${words} ${strings.importedUntilClosed}` : words;
  }

  #ask(entries: number): void {
    this.said = entries > 0 ? '' : this.#strings.strings.nothingToDelete;
    this.confirming = entries > 0;
    if (entries > 0) this.#focus('question');
  }

  #keep(): void {
    this.confirming = false;
    this.said = this.#strings.strings.kept;
    this.#focus('delete');
  }

  #forbid(course: string, site: string): void {
    forbid(course, site);
    this.requestUpdate();
    this.said = this.#strings.strings.forbidden;
    this.#focus('delete');
  }

  async #delete(course: string): Promise<void> {
    this.confirming = false;
    this.#focus('delete');
    const { strings } = this.#strings;
    this.said = await progressStore().forget(course).then(() => strings.deleted, () => strings.notDeleted);
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  }
}

/** What shows of each step: its newest entry. */
function newestOf(facts: readonly Fact[], progress: Progress): readonly Fact[] {
  const steps = new Set(facts.map(({ course, module, kind, id }) => `${course}:${module}|${kind}|${id}`));
  return [...steps].flatMap((step) => latest(progress, step) ?? []);
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-saved-data': SavedDataElement;
  }
}
