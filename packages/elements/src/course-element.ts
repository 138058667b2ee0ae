import type { Course, Module } from '@tessera-learning/core';
import { baseStyles, buttonStyles, complain, ContentController, emit, Localizer, moduleOf, renderContent, VERSION } from '@tessera-learning/element-kit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { placeAt, type Place } from './course-address.js';
import { arrive } from './course-arrival.js';
import { plainLink } from './course-click.js';
import { renderContents } from './course-contents.js';
import { renderModule } from './course-module.js';
import { marksOf, type CourseView } from './course-view.js';
import { courseStyles } from './course.styles.js';
import type { OpenedDetail } from './events.js';
import { en } from './strings/en.js';
import type { CourseStrings } from './strings/strings.js';

/** What a course is made of. */
const PARTS = ['guide-slip', 'module-card', 'progress-tracker', 'quiz', 'reflection', 'saved-data', 'video-player'].map((name) => `tessera-${name}`);

/** The course, and of it the module that is open. */
interface Opened {
  readonly course: Course;
  readonly module: Module | undefined;
}

/**
 * A whole course in one place: its modules as cards with what is done of each, and one module at a time with its text, video,
 * guide pages, questions to consider and quiz. The page's own address stays as it is.
 *
 * @summary A whole course in one tag, from the address of its JSON.
 * @slot - What a reader has until the course is there, or if it does not come: a sentence and a link, for example.
 * @fires {CustomEvent<OpenedDetail>} tessera-opened - The learner opened a module, or went back to the contents.
 * @csspart cards - The list of the modules' cards.
 * @csspart guides - What to read beside the course.
 * @csspart module - The open module.
 * @csspart back - The link above a module, back to all of them.
 * @csspart section - One section of a module.
 * @csspart quiz - The quiz of a module, with its heading.
 * @csspart way - The links at the end of a module.
 * @cssprop {<length>} [--tessera-course-offset=24px] - Room above a heading that is led to, for a page whose header stays in place.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - Links and buttons, here and in the elements inside.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round what has the focus.
 * @cssprop {<length>} [--tessera-radius=2px] - Corners of buttons.
 */
export class CourseElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties = { src: {}, module: { reflect: true }, headingLevel: { type: Number, attribute: 'heading-level' }, said: { state: true } };
  static override readonly styles = [baseStyles, buttonStyles, courseStyles];

  /** Address of the course JSON, for example `course.en.json`. */
  src?: string;
  /** Slug of the open module; without it the contents show. */
  module?: string;
  /** Level of the heading that holds the title of the course or of the open module, 1 to 4. */
  headingLevel = 2;

  /** Where a learner is, for who listens. */
  private said = '';

  /** Where a learner is going, from which module. */
  #journey: { readonly to: Place; readonly from: string | undefined } | undefined;
  /** The course whose place in the page's address has been looked at. */
  #met: string | undefined;

  readonly #strings = new Localizer<CourseStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });
  readonly #content = new ContentController<Opened>(this, {
    given: () => undefined,
    src: () => this.src,
    fromCourse: (course) => this.#open(course),
    fromHtml: () => undefined,
    hint: 'write src="…" on it, the address of a course JSON.',
  });

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#click(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  protected override firstUpdated(): void {
    const missing = PARTS.filter((tag) => !customElements.get(tag));
    if (missing.length > 0) complain(this, `import @tessera-learning/elements/define too; nothing defines ${missing.join(', ')}.`, 'define');
  }

  protected override willUpdate(changed: PropertyValues<CourseElement>): void {
    if (this.hasUpdated && (changed.has('src') || changed.has('module'))) this.#content.refresh();
    const { value } = this.#content;
    if (this.#hasArrived && value?.module?.id !== this.#journey?.from) this.said = whereabouts(value, this.#strings.strings);
  }

  protected override render(): TemplateResult {
    return html`<div class="box"><p class="vh" role="status">${this.said}</p>${renderContent(this.#content, this.#strings, (opened) => this.#renderOpened(opened))}</div>`;
  }

  protected override updated(): void {
    const { value } = this.#content;
    if (!this.#hasArrived || !value || !this.#journey) return;
    const { to, from } = this.#journey;
    this.#journey = undefined;
    arrive(this.renderRoot as ShadowRoot, value.course, to, from);
    if (to.module !== (from ?? '')) emit<OpenedDetail>(this, 'tessera-opened', { course: value.course.id, module: to.module });
  }

  /** The course comes a moment after a module was asked for. */
  get #hasArrived(): boolean {
    const { value, problem } = this.#content;
    return value !== undefined && !problem && this.#journey?.to.module === (value.module?.id ?? '');
  }

  /** The contents stay beside an open module, out of sight: the way back is at once, and leads to the card it came from. */
  #renderOpened({ course, module }: Opened): TemplateResult {
    const { strings, language } = this.#strings;
    const view: CourseView = { course, src: this.src ?? '', level: this.headingLevel, strings, ...marksOf(course.language, language) };
    return html`<div class="contents" ?hidden=${module !== undefined}>${renderContents(view)}</div>
      ${module ? keyed(module.id, renderModule(view, module)) : nothing}`;
  }

  /** @throws {Problem} if the course does not hold the module */
  #open(course: Course): Opened {
    const asked = this.#met === course.id || this.module ? undefined : placeOf(location.href, course);
    this.#met = course.id;
    if (asked?.module) this.#go(asked);
    return { course, module: this.module ? moduleOf(course, this.module) : undefined };
  }

  #click(event: MouseEvent): void {
    const { value } = this.#content;
    const link = plainLink(event);
    const to = value && link && placeOf(link.href, value.course);
    if (!to) return;
    event.preventDefault();
    this.#go(to);
  }

  /** A link elsewhere on the page, or one of ours whose click the page kept to itself. */
  readonly #followAddress = (): void => {
    const { value } = this.#content;
    const to = value && placeOf(location.href, value.course);
    if (to) this.#go(to);
  };

  #go(to: Place): void {
    this.#journey = { to, from: this.#content.value?.module?.id };
    this.module = to.module || undefined;
    // A way within the open module changes no property.
    this.requestUpdate();
  }
}

function whereabouts(opened: Opened | undefined, strings: CourseStrings): string {
  return opened?.module ? strings.moduleOf(opened.module.number, opened.course.modules.length) : strings.allModules;
}

/** The place that an address names, if the course has it. */
function placeOf(address: string, { id, modules }: Course): Place | undefined {
  const place = placeAt(address, id);
  return place && (place.module === '' || modules.some((module) => module.id === place.module)) ? place : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-course': CourseElement;
  }
}
