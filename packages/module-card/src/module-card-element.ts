import { completionOf, readItems, type Completion } from '@tessera-learning/core';
import {
  baseStyles, complain, ContentController, hasSlugs, icon, iconStyles, Localizer, ProgressController, renderContent, shapes, VERSION,
} from '@tessera-learning/element-kit';
import type { Tile } from '@tessera-learning/element-kit/tile';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CardContent } from './card-content.js';
import type { ModuleCard } from './module-card-html.js';
import { moduleCardStyles } from './module-card.styles.js';
import { en } from './strings/en.js';
import { readModuleCard } from './read-module-card.js';
import type { ModuleCardStrings } from './strings/strings.js';

const ICONS = { open: icon(shapes.circle), begun: icon(shapes.circleDot), done: icon(shapes.check) };
const SOURCES = ['card', 'src', 'module', 'href'] as const;
const HINT = 'put a heading with a link inside it, or write src="…" and module="…".';

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
 * @csspart problem - Says why `src` could not be read, with a way to try again.
 * @cssprop {<color>} [--tessera-band=color-mix(in srgb, currentcolor 5%, transparent)] - Ground of the card.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - Edge, words and squares of a module that is begun.
 * @cssprop {<color>} [--tessera-right=light-dark(#0b5549, #86d6c3)] - Words of a finished module.
 * @cssprop {<color>} [--tessera-control=color-mix(in srgb, currentcolor 62%, transparent)] - Edge of a square that is not set.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round the card when its link has the focus.
 */
export class ModuleCardElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties = {
    course: {}, module: {}, items: {}, src: {}, href: {}, order: { type: Number }, headingLevel: { type: Number, attribute: 'heading-level' }, current: { type: Boolean, reflect: true }, card: { attribute: false },
  };
  static override readonly styles = [baseStyles, iconStyles, moduleCardStyles];

  /** Slug of the course. With `src`, the course's own id unless given. */
  course?: string;
  /** Slug of the module. With `src`, the module that is shown. */
  module?: string;
  /** The module's outline: tokens `kind:id` parted by spaces. With `src`, the module's own. */
  items?: string;
  /** Address of a course JSON, instead of HTML inside the element. */
  src?: string;
  /** Where the title leads, with `src`: a course JSON holds no addresses of pages. */
  href?: string;
  /** Place in the course, from 0: chooses the tile's pattern. With `src`, the module's own; else 0. */
  order?: number;
  /** Level of the title's heading, 1 to 6. Default: the level found in the HTML, else 3. */
  headingLevel?: number;
  /** Marks the card of the page where the learner is. A module that is begun has the same edge by itself. */
  current = false;
  /** The card as data; wins over `src` and over HTML. */
  card?: ModuleCard;

  readonly #progress = new ProgressController(this);
  readonly #strings = new Localizer<ModuleCardStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });
  /** The picture comes after the words. */
  #tile: Tile | undefined;
  readonly #content = new ContentController<CardContent>(this, {
    given: () => this.card && { card: () => this.card as ModuleCard },
    src: () => this.src,
    fromCourse: async (course) => (await import('./card-of-course.js')).contentOfCourse(course, this.module, this.href),
    fromHtml: readModuleCard,
    hint: HINT,
  });

  protected override willUpdate(changed: PropertyValues<ModuleCardElement>): void {
    if (this.hasUpdated && SOURCES.some((name) => changed.has(name))) this.#content.refresh();
  }

  protected override firstUpdated(): void {
    void import('@tessera-learning/element-kit/tile').then(({ Tile }) => (this.#tile = new Tile(this, this.#progress.store.ready)));
  }

  protected override render(): TemplateResult {
    return html`<div class="box">${renderContent(this.#content, this.#strings, (content) => this.#renderContent(content))}</div>`;
  }

  #renderContent(content: CardContent): TemplateResult {
    const { course = this.course, module = this.module, items = readItems(this.items) } = content;
    complain(this, items.length === 0 ? 'write items="…" on it, for example items="read:shared-vision answered:parks".' : '', 'items');
    if (items.length > 0 && hasSlugs(this, { course, module })) return this.#renderCard(content, module ?? '', completionOf(this.#progress.progress, course ?? '', module ?? '', items));
    return html`<slot></slot>`;
  }

  #renderCard({ card, language, headingLevel, order }: CardContent, module: string, completion: Completion): TemplateResult {
    const { strings } = this.#strings;
    const { label, title, href, summary, meta } = card(strings);
    const { state, done, total, steps } = completion;
    const lang = language ?? nothing;
    const words = { open: strings.notStarted, begun: strings.steps(done, total), done: strings.finished }[state];
    complain(this, href ? '' : 'write href="…" on it.', 'href');
    // The state comes after the title for who listens, above it for who looks.
    return html`<div class="card ${state}" part="card">
      <p class="strong soft">${label}</p>
      <div class="title strong" role="heading" aria-level=${this.headingLevel ?? headingLevel ?? 3} lang=${lang}>
        <a part="link" href=${href || nothing} aria-describedby="state" aria-current=${this.current ? 'true' : nothing}>${title}</a>
      </div>
      <p class="soft" lang=${lang}>${summary}</p>
      <div class="top">
        <div class="picture">${this.#tile?.render(module, this.order ?? order ?? 0, done, total)}</div>
        <div class="state soft" part="state">
          <p id="state">${ICONS[state]}<bdi>${words}</bdi></p>
          ${state === 'begun' ? html`<div class="squares" aria-hidden="true">${steps.map((_, at) => html`<i class=${at < done ? 'set' : ''}></i>`)}</div>` : nothing}
        </div>
      </div>
      <div class="meta soft">${meta.map((fact) => html`<p>${fact}</p>`)}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-module-card': ModuleCardElement;
  }
}
