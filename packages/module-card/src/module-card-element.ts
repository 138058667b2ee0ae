import { completionOf, readItems, type Completion } from '@tessera-learning/core';
import {
  baseStyles, buttonStyles, complain, ContentController, hasSlugs, icon, Localizer, ProgressController, renderContent, renderTile, shapes, tileStyles, VERSION,
} from '@tessera-learning/element-kit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { contentOfCourse, contentOfHtml, type CardContent } from './card-content.js';
import type { ModuleCard } from './module-card-html.js';
import { moduleCardStyles } from './module-card.styles.js';
import { en } from './strings/en.js';
import type { ModuleCardStrings } from './strings/strings.js';
import { TileMotion } from './tile-motion.js';

const ICONS = { open: icon(shapes.circleDashed), begun: icon(shapes.circleDot), done: icon(shapes.check) };
const SOURCES = ['card', 'src', 'module', 'href'] as const;
const HINT = 'write <p data-label>, a heading with the link to the module in it, <p data-summary> and <p data-meta> inside it; or give it src="…" and module="…".';

/**
 * One module: where it is, what it is about, and how far the learner is, in words and as a tile that fills from its middle.
 * The title is the only link; the whole card is its target.
 *
 * @summary A card for one module that tells how far the learner is.
 * @slot - The card as plain HTML (see the README); shown as it is until progress can be told.
 * @csspart card - The box that holds everything.
 * @csspart tile - The picture.
 * @csspart state - "Not started", "3 of 7 steps" or "Finished".
 * @csspart link - The link in the title.
 * @cssprop --tessera-band - Ground of the card.
 * @cssprop --tessera-soft - Second text.
 * @cssprop --tessera-action - Edge and words of a module that is begun.
 * @cssprop --tessera-right - Words of a finished module.
 * @cssprop --tessera-focus - Ring round the card when its link has the focus.
 */
export class ModuleCardElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = [baseStyles, buttonStyles, tileStyles, moduleCardStyles];

  /** Slug of the course. With `src`, the course's own id unless given. */
  @property() course?: string;
  /** Slug of the module. */
  @property() module?: string;
  /** The module's outline: tokens `kind:id` parted by spaces. With `src`, the module's own. */
  @property() items?: string;
  /** Address of a course JSON, instead of HTML inside the element. */
  @property() src?: string;
  /** Where the title leads, with `src`: a course JSON holds no addresses of pages. */
  @property() href?: string;
  /** Place in the course, from 0: chooses the tile's pattern. With `src`, the module's own; else 0. */
  @property({ type: Number }) order?: number;
  /** Level of the title's heading, 1 to 6. Default: the level found in the HTML, else 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;
  /** Marks the card of the page where the learner is. A module that is begun has the same edge by itself. */
  @property({ type: Boolean, reflect: true }) current = false;
  /** The card as data; wins over `src` and over HTML. */
  @property({ attribute: false }) card?: ModuleCard;

  readonly #progress = new ProgressController(this);
  readonly #motion = new TileMotion(this, this.#progress.store);
  readonly #strings = new Localizer<ModuleCardStrings>(this, en, { fr: () => import('./strings/fr.js') });
  readonly #content = new ContentController<CardContent>(this, {
    given: () => this.#given(),
    src: () => this.src,
    fromCourse: (course) => contentOfCourse(course, this.module, this.href),
    fromHtml: contentOfHtml,
    hint: HINT,
  });

  #given(): CardContent | undefined {
    const { card } = this;
    return card && { card: () => card };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && SOURCES.some((name) => changed.has(name))) this.#content.refresh();
  }

  protected override render(): TemplateResult {
    return html`<div class="box">${renderContent(this.#content, this.#strings, (content) => this.#renderContent(content))}</div>`;
  }

  #renderContent(content: CardContent): TemplateResult {
    const { from } = content;
    const course = this.course ?? from?.course.id;
    const module = from?.module.id ?? this.module;
    const items = from?.module.items ?? readItems(this.items);
    if (!hasSlugs(this, { course, module }) || !course || !module) return html`<slot></slot>`;
    if (items.length === 0) {
      complain(this, 'write items="…" on it: the steps of the module, for example read:shared-vision answered:parks.');
      return html`<slot></slot>`;
    }
    return this.#renderCard(content, module, completionOf(this.#progress.progress, course, module, items));
  }

  #renderCard(content: CardContent, module: string, completion: Completion): TemplateResult {
    const { label, title, href, summary, meta } = content.card(this.#strings.strings);
    const lang = content.from?.course.language ?? nothing;
    const level = this.headingLevel ?? content.headingLevel ?? 3;
    // The state comes after the title for who listens, above it for who looks.
    return html`<div class="card ${completion.state}" part="card">
      <p class="label soft">${label}</p>
      <div class="title" role="heading" aria-level=${level} lang=${lang}>${this.#renderLink(title, href)}</div>
      <p class="soft" lang=${lang}>${summary}</p>
      <div class="top">${this.#renderTile(content, module, completion)}${this.#renderState(completion)}</div>
      <div class="meta soft">${meta.map((fact) => html`<p>${fact}</p>`)}</div>
    </div>`;
  }

  #renderLink(title: string, href: string): TemplateResult {
    if (!href) complain(this, 'write href="…" on it, so that the title leads to the module.');
    return href
      ? html`<a part="link" href=${href} aria-describedby="state" aria-current=${this.current ? 'true' : nothing}>${title}</a>`
      : html`${title}`;
  }

  #renderTile(content: CardContent, module: string, { done, total }: Completion): TemplateResult {
    const order = this.order ?? (content.from ? content.from.module.number - 1 : 0);
    return renderTile(module, order, this.#motion.towards(done, total, module), total);
  }

  #renderState(completion: Completion): TemplateResult {
    const { state, done, total } = completion;
    const { strings } = this.#strings;
    const words = { open: strings.notStarted, begun: strings.steps(done, total), done: strings.finished }[state];
    return html`<div class="state soft" part="state">
      <p id="state">${ICONS[state]}<bdi>${words}</bdi></p>
      ${state === 'begun' ? squares(completion) : nothing}
    </div>`;
  }
}

function squares({ done, steps }: Completion): TemplateResult {
  return html`<div class="squares" aria-hidden="true">${steps.map((_, index) => html`<i class=${index < done ? 'set' : ''}></i>`)}</div>`;
}
