import { completionOf } from '@tessera-learning/core';
import { checkBrief, isSound, readCatalogue, type Brief, type Catalogue, type Remark } from '@tessera-learning/core/academy';
import { addStyles, baseStyles, buttonStyles, complain, ContentController, emit, keepLetters, Localizer, ProgressController, renderContent, VERSION } from '@tessera-learning/element-kit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { plannerStyles } from './academy-planner.styles.js';
import { Desk, emptyBrief } from './desk.js';
import type { PlannedDetail } from './events.js';
import type { Picked } from './programme-view.js';
import { readAcademyPlanner } from './read-academy-planner.js';
import { renderBrief } from './render-brief.js';
import type { Host, Words } from './room.js';
import { en } from './strings/en.js';
import type { PlannerStrings } from './strings/strings.js';

type Room = typeof import('./room.js');

interface Saying {
  /** Words of a programme may come in their language a moment later. */
  readonly words: string | (() => string);
  /** Above the programme, or under the form. */
  readonly at: 'head' | 'foot';
}

/**
 * Plans a session of two or three days for a group of cities. A form asks for cities, people, topics and time; a whole programme is
 * proposed, and every part of it can be changed. It stays on this device, and can be printed, saved and handed over.
 *
 * @summary Plans a session of two or three days for a group of cities.
 * @slot - The catalogue as a block of JSON, and words for a page without script (see the README).
 * @fires {CustomEvent<PlannedDetail>} tessera-planned - A programme was proposed: `{ catalogue, days, sessions }`, an id and two numbers; no names of cities, no titles.
 * @csspart propose - The button that proposes a programme.
 * @csspart conflicts - What does not fit.
 * @csspart slot - One part of the agenda.
 * @csspart problem - Says why `src` could not be read, with a way to try again.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - Buttons, marks and the edge of advice.
 * @cssprop {<color>} [--tessera-on-action=light-dark(#fff, #11183a)] - Words on a filled button.
 * @cssprop {<color>} [--tessera-control=color-mix(in srgb, currentcolor 62%, transparent)] - Edge of the fields.
 * @cssprop {<color>} [--tessera-other=light-dark(#85350f, #f4b48c)] - Edge of what has to be mended.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text.
 * @cssprop {<color>} [--tessera-surface=light-dark(#fff, #181d27)] - Ground of lists and of the dialog.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round what has the focus.
 * @cssprop {<length>} [--tessera-radius=2px] - Corners of fields and buttons.
 */
export class AcademyPlannerElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties = {
    src: {}, headingLevel: { type: Number, attribute: 'heading-level' }, catalogue: { attribute: false },
    said: { state: true }, saysErrors: { state: true }, picked: { state: true }, dayShown: { state: true }, printing: { type: Boolean, reflect: true },
  };
  static override readonly styles = [baseStyles, buttonStyles, plannerStyles];

  /** Address of a catalogue as JSON, instead of the block inside the element. */
  src?: string;
  /** Level of the first headings, 2 to 4. */
  headingLevel = 2;
  /** The catalogue as data; it wins over `src` and over HTML. */
  catalogue?: Catalogue;
  /**
   * Set while the programme is being printed, so that a page can hide the rest of itself.
   * @readonly
   */
  printing = false;

  private said: Saying = { words: '', at: 'head' };
  private saysErrors = false;
  private picked?: Picked;
  private dayShown = 0;

  #desk: Desk | undefined;
  /** What a programme needs. It is much code, which comes when there is a programme. */
  #room: Room | undefined;
  #roomWords: Words | undefined;
  #hasTried = false;
  readonly #progress = new ProgressController(this);
  readonly #strings = new Localizer<PlannerStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });
  readonly #content = new ContentController<Catalogue, Catalogue>(this, {
    given: () => this.catalogue,
    src: () => this.src,
    read: readCatalogue,
    fromCourse: (catalogue) => catalogue,
    fromHtml: (host) => this.#readHtml(host),
    hint: 'put <script type="application/json"> with a catalogue inside it, or write src="…".',
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#save);
    document.addEventListener('visibilitychange', this.#save);
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#save);
    document.removeEventListener('visibilitychange', this.#save);
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
    this.#save();
  }

  protected override willUpdate(changed: PropertyValues<AcademyPlannerElement>): void {
    if (this.hasUpdated && (changed.has('catalogue') || changed.has('src'))) this.#content.refresh();
  }

  protected override render(): TemplateResult {
    return html`<div class="box" @keydown=${keepLetters}>${renderContent(this.#content, this.#strings, (catalogue) => this.#renderPlanner(catalogue))}</div>`;
  }

  /** Another tab may have dropped what the dialog is about. */
  protected override updated(): void {
    const dialog = this.#dialog;
    if (dialog?.open && !dialog.firstElementChild) dialog.close();
  }

  #renderPlanner(catalogue: Catalogue): TemplateResult {
    const desk = this.#deskFor(catalogue);
    const { strings } = this.#strings;
    // What is typed before the papers of an earlier visit are there would take their place.
    if (desk.isWaiting) return this.#renderWaiting();
    const { plan } = desk.papers;
    const [room, words] = [this.#room, this.#roomWords];
    const shown = plan && room && words && { plan, room, host: this.#hostOf(desk, words) };
    const isKept = this.#progress.kept === 'device' && desk.kept !== 'memory';
    const form = this.#renderForm(desk, this.#check(desk));
    return html`${isKept ? nothing : html`<p class="warning" role="alert">${strings.memoryOnly}</p>`}
      ${desk.isUnreadable ? html`<p class="warning" role="alert">${strings.keptUnreadable}</p>` : nothing}
      <p class="status" role="status">${this.#saidAt('head')}</p>
      ${shown ? shown.room.render(shown.host, shown.plan) : html`<p class="form">${strings.lead}</p>`}
      ${shown ? html`<details class="brief form"><summary>${strings.changeBrief}</summary>${form}</details>` : form}
      <div class="acts form">
        <label class="button quiet">${strings.open}<input class="vh" type="file" accept=".json,application/json" @change=${(event: Event) => this.#open(desk, event)} /></label>
        ${shown ? html`<button class="button quiet" type="button" @click=${() => this.#startAnew(desk)}>${strings.startAnew}</button>` : this.#renderBack(desk)}
        <p class="soft">${isKept ? strings.keptHere : ''}</p>
      </div>
      <p class="status" role="status">${this.#saidAt('foot')}</p>
      <dialog aria-labelledby="editing" @close=${() => this.#closed()}>${shown?.room.renderPicked(shown.host, shown.plan)}</dialog>`;
  }

  #renderWaiting(): TemplateResult {
    const words = this.#said;
    return html`<p class="status" role="status">${words}</p>
      ${words ? html`<button class="button quiet" type="button" @click=${() => void this.#enter()}>${this.#strings.strings.retry}</button>` : nothing}`;
  }

  /** Without a programme its buttons are not there, and still there may be one to go back to. */
  #renderBack(desk: Desk): TemplateResult | typeof nothing {
    const [room, words] = [this.#room, this.#roomWords];
    return room && words && (desk.canUndo || desk.canRedo) ? room.renderBack(this.#hostOf(desk, words)) : nothing;
  }

  #renderForm(desk: Desk, remarks: readonly Remark[]): TemplateResult {
    const { strings, language } = this.#strings;
    const { brief, plan } = desk.papers;
    const change = (part: Partial<Brief>): void => desk.write({ ...desk.papers.brief, ...part });
    return renderBrief({
      brief, catalogue: desk.catalogue, strings, language, remarks, saysErrors: this.saysErrors, hasPlan: Boolean(plan), level: this.headingLevel + Number(Boolean(plan)),
      written: (field) => this.renderRoot.querySelector<HTMLTextAreaElement>(`#${field}`)?.value ?? '', change, propose: () => void this.#propose(desk),
    });
  }

  /** Everything to be said about the brief. Of a date that is half written only its field knows. */
  #check({ catalogue, papers: { brief } }: Desk): readonly Remark[] {
    const half = (['first', 'last'] as const).filter((field) => this.renderRoot.querySelector<HTMLInputElement>(`#${field}`)?.validity.badInput);
    return [...half.map((field): Remark => ({ field, level: 'error', code: `${field}-wrong` })), ...checkBrief(catalogue, brief)];
  }

  #hostOf(desk: Desk, words: Words): Host {
    const { headingLevel: level, dayShown, printing, picked } = this;
    const { course = '' } = desk.catalogue;
    return {
      desk, words, level, dayShown, printing, picked, said: this.#said,
      isDone: ({ id, items }) => completionOf(this.#progress.progress, course, id, items).state === 'done',
      tell: (said) => this.#tell(said),
      pick: (what) => this.#pick(what),
      close: () => this.#dialog?.close(),
      showDay: (day) => void (this.dayShown = day),
      print: () => this.#print(),
    };
  }

  #deskFor(catalogue: Catalogue): Desk {
    if (this.#desk?.catalogue !== catalogue) this.#desk = new Desk(this.#progress.store, catalogue, () => this.requestUpdate());
    if (this.#desk.isBehind && !this.#hasTried) void this.#enter();
    if (this.#room) this.#desk.follow(this.#room.readPapers);
    return this.#desk;
  }

  /** Brings the code for programmes; says so if it does not come, and the next attempt tries again. */
  async #enter(): Promise<Room | undefined> {
    this.#hasTried = true;
    try {
      const room = this.#room ?? (await import('./room.js'));
      if (!this.#room) addStyles(this.renderRoot, room.styles);
      this.#roomWords ??= room.wordsFor(this);
      this.#room = room;
      this.requestUpdate();
    } catch {
      this.#tell(this.#strings.strings.noContent, 'foot');
    }
    return this.#room;
  }

  #readHtml(host: Element): Catalogue | undefined {
    try {
      const catalogue = readAcademyPlanner(host);
      complain(this, '', 'catalogue');
      return catalogue;
    } catch (error) {
      complain(this, `the catalogue inside it cannot be read: ${String(error)}`, 'catalogue');
      return undefined;
    }
  }

  async #propose(desk: Desk): Promise<void> {
    const [wrong] = this.#check(desk);
    this.saysErrors = true;
    if (wrong && !isSound([wrong])) return this.#focus(`#${wrong.field}`);
    const room = await this.#enter();
    if (!room) return;
    const papers = room.proposed(desk.catalogue, desk.papers.brief);
    const { days, catalogue } = papers.plan;
    desk.act(papers);
    this.#tell(() => this.#roomWords?.strings.said.proposed(days.length) ?? '');
    emit<PlannedDetail>(this, 'tessera-planned', { catalogue, days: days.length, sessions: days.flatMap(({ slots }) => slots.filter(({ session }) => session)).length });
    this.#focus('#programme');
  }

  async #open(desk: Desk, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const room = await this.#enter();
    const opened = await room?.openPlan(file, desk.catalogue);
    // The same file can be chosen again, once it is repaired.
    input.value = '';
    const words = this.#roomWords;
    if (!room || !opened || !words) return;
    if ('error' in opened) return this.#tell(() => words.strings.openErrors[opened.error](opened.place), 'foot');
    desk.act({ brief: opened.brief, plan: opened });
    this.#tell(() => words.strings.said.opened(room.titleOf(opened, desk.catalogue.title)));
    this.#focus('#programme');
  }

  #startAnew(desk: Desk): void {
    desk.act({ brief: emptyBrief(desk.catalogue) });
    this.saysErrors = false;
    this.#tell(this.#strings.strings.anew, 'foot');
  }

  /** Says something beside the control that was used. */
  #tell(words: Saying['words'], at: Saying['at'] = 'head'): void {
    this.said = { words, at };
    const { activeElement } = this.renderRoot as ShadowRoot;
    // The button that was pressed may go with the programme, or with the form.
    void this.updateComplete.then(() => {
      if (activeElement && !activeElement.isConnected) this.#focus(this.#desk?.papers.plan ? '#programme' : '.back');
    });
  }

  get #said(): string {
    const { words } = this.said;
    return typeof words === 'string' ? words : words();
  }

  #saidAt(at: Saying['at']): string {
    return this.said.at === at && !this.picked ? this.#said : '';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #pick(what: Picked): void {
    this.picked = what;
    this.#tell('');
    void this.updateComplete.then(() => this.#dialog?.showModal());
  }

  /** The focus goes back to what was changed, wherever that is by now, and its day is shown. */
  #closed(): void {
    const { picked } = this;
    this.picked = undefined;
    const plan = this.#desk?.papers.plan;
    if (plan && picked && 'slot' in picked) this.dayShown = this.#room?.dayOf(plan, picked.slot) ?? this.dayShown;
    if (picked) this.#focus('slot' in picked ? `#pick_${picked.slot}, #programme` : `#day_${picked.day} button`);
  }

  #print(): void {
    this.printing = true;
    void this.updateComplete.then(() => print());
  }

  /** What is folded away on the screen is open on paper. */
  readonly #unfold = (): void => {
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.part details')) details.open = true;
  };

  readonly #fold = (): void => {
    this.printing = false;
  };

  readonly #save = (): void => this.#desk?.save();

  #focus(selector: string): void {
    void this.updateComplete.then(() => {
      const [first] = [...this.renderRoot.querySelectorAll<HTMLElement>(selector)].sort((a, b) => Number(a.id === 'programme') - Number(b.id === 'programme'));
      first?.focus();
      first?.scrollIntoView({ block: 'nearest' });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-academy-planner': AcademyPlannerElement;
  }
}
