import { isExternal, latest, stepKey, tileOf } from '@tessera-learning/core';
import {
  baseStyles, ContentController, emit, hasSlugs, icon, iconStyles, Localizer, ProgressController, record, renderContent, shapes, VERSION, type Place,
} from '@tessera-learning/element-kit';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import type { ReadDetail } from './events.js';
import type { GuideSlip } from './guide-slip-html.js';
import { guideSlipStyles } from './guide-slip.styles.js';
import { readGuideSlip } from './read-guide-slip.js';
import type { SlipContent } from './slip-content.js';
import { en } from './strings/en.js';
import type { GuideSlipStrings } from './strings/strings.js';

const SOURCES = ['slip', 'src', 'module', 'item'] as const;
const HINT = 'put <p data-lead>, <p data-pages> and a link inside it, or write src="…".';

/**
 * Which pages of the guide to read now, with a mark that the learner sets. The mark is kept on this device and can be taken
 * away again.
 *
 * @summary Guide pages to read, and a checkbox for having read them.
 * @slot - The slip as plain HTML (see the README); shown as it is until it can be marked.
 * @fires {CustomEvent<ReadDetail>} tessera-read - The learner set the mark, or took it away: `{ course, module, id, read }`.
 * @csspart slip - The box that holds everything.
 * @csspart pages - The large page numbers.
 * @csspart mark - The checkbox with its label.
 * @csspart problem - Says why `src` could not be read, with a way to try again.
 * @cssprop {<color>} [--tessera-band=color-mix(in srgb, currentcolor 5%, transparent)] - Ground of the slip.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - The row of tesserae, the link and the checkbox.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round what has the focus.
 */
export class GuideSlipElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties = {
    course: {},
    module: {},
    item: {},
    label: {},
    src: {},
    slip: { attribute: false },
    saved: { state: true },
  };
  static override readonly styles = [baseStyles, iconStyles, guideSlipStyles];

  /** Slug of the course. With `src`, the course's own id unless given. */
  course?: string;
  /** Slug of the module. With `src`, the module that holds the section. */
  module?: string;
  /** Slug of the section that the mark belongs to. */
  item?: string;
  /** The section's name: tells the mark from those of other sections to who listens. */
  label?: string;
  /** Address of a course JSON, instead of HTML inside the element. */
  src?: string;
  /** The slip as data; wins over `src` and over HTML. */
  slip?: GuideSlip;

  private saved = false;

  readonly #progress = new ProgressController(this);
  readonly #strings = new Localizer<GuideSlipStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });
  readonly #content = new ContentController<SlipContent>(this, {
    given: () => contentOf(this.slip),
    src: () => this.src,
    fromCourse: async (course) => (await import('./slip-of-course.js')).contentOfCourse(course, this.module, this.item),
    fromHtml: (host) => contentOf(readGuideSlip(host)),
    hint: HINT,
  });

  protected override willUpdate(changed: PropertyValues<GuideSlipElement>): void {
    if (this.hasUpdated && SOURCES.some((name) => changed.has(name))) this.#content.refresh();
  }

  protected override render(): TemplateResult {
    return html`<div class="box">${renderContent(this.#content, this.#strings, (content) => this.#renderContent(content))}</div>`;
  }

  #renderContent({ slip, ...from }: SlipContent): TemplateResult {
    const { course = from.course ?? '', item = '' } = this;
    const module = from.module ?? this.module ?? '';
    if (!hasSlugs(this, { course, module, item })) return html`<slot></slot>`;
    return this.#renderSlip(slip(this.#strings.strings), { course, module }, item);
  }

  #renderSlip(slip: GuideSlip, place: Place, item: string): TemplateResult {
    return html`<div class="slip" part="slip">
      ${slip.pages ? html`${renderTesserae(item)}${renderReading(slip)}` : nothing}
      ${this.#renderMark(slip, place, item)}
    </div>
    <div role="status">${this.saved ? html`<p class="note">${icon(shapes.check)}<bdi>${this.#strings.strings.saved}</bdi></p>` : nothing}</div>
    ${this.#progress.saysMemoryOnly ? html`<p class="note" role="alert">${this.#strings.strings.memoryOnly}</p>` : nothing}`;
  }

  #renderMark(slip: GuideSlip, place: Place, item: string): TemplateResult {
    const { strings } = this.#strings;
    const read = latest(this.#progress.progress, stepKey(place.course, place.module, 'read', item))?.detail === 'yes';
    return html`<label class="mark" part="mark">
      <input type="checkbox" .checked=${read} @change=${(event: Event) => this.#mark(place, item, (event.target as HTMLInputElement).checked)} />
      <span>${slip.pages ? strings.read : strings.readSection}${this.label ? html`<span class="vh">: ${this.label}</span>` : nothing}</span>
    </label>`;
  }

  /** `change` reaches us even where a host stops every click. */
  #mark(place: Place, id: string, read: boolean): void {
    this.saved = false;
    void record(this.#progress, place, 'read', id, read ? 'yes' : 'no').then((kept) => (this.saved = kept === 'device'));
    emit<ReadDetail>(this, 'tessera-read', { ...place, id, read });
  }
}

function contentOf(slip: GuideSlip | undefined): SlipContent | undefined {
  return slip && { slip: () => slip };
}

function renderReading({ lead, pages, note, action, href, follows }: GuideSlip): TemplateResult {
  return html`<p class="soft">${lead}</p>
    <p class="pages" part="pages">${pages}</p>
    ${note ? html`<p class="soft">${note}</p>` : nothing}
    ${href ? html`<p class="open">${icon(shapes.externalLink, true)}<a href=${href} rel=${relOf(href)}>${action}</a></p>` : nothing}
    ${follows ? html`<p class="soft follows"><a href=${follows.href} rel=${relOf(follows.href)}>${follows.text}</a></p>` : nothing}`;
}

function relOf(href: string): string | typeof nothing {
  return isExternal(href) ? 'noreferrer' : nothing;
}

/** A row of the guide's tesserae, as many as the slip is wide. Their tones are always the same for the same section. */
function renderTesserae(item: string): TemplateResult {
  const squares = tileOf(item, 0).slice(0, 60).map(({ tone }, index) => svg`<path class=${`tone-${tone}`} d=${`M${index * 8} 0h7v7h-7z`}></path>`);
  return html`<svg class="tesserae" viewBox="0 0 480 7" preserveAspectRatio="xMinYMin slice" aria-hidden="true">${squares}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-guide-slip': GuideSlipElement;
  }
}
