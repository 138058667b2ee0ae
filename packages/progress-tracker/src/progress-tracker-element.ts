import { completionOf, together } from '@tessera-learning/core';
import { baseStyles, ContentController, hasSlugs, Localizer, ProgressController, renderContent, VERSION } from '@tessera-learning/element-kit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { TrackerLayout, TrackerRow } from './progress-tracker-html.js';
import { progressTrackerStyles } from './progress-tracker.styles.js';
import { readProgressTracker } from './read-progress-tracker.js';
import { renderList } from './render-list.js';
import { en } from './strings/en.js';
import type { ProgressTrackerStrings } from './strings/strings.js';
import type { TrackerContent } from './tracker-content.js';
import type { TrackerBand, TrackerView } from './tracker-view.js';

/** The widest a rail beside a page gets, in CSS pixels. Where there is more room there is no rail, and the list folds to one line. */
const RAIL = 270;
const SOURCES = ['rows', 'src', 'module'] as const;
const HINT = 'put <li data-items="read:…"> inside it, or write src="…".';

/**
 * How far a learner is through a module or a course: in words, and as squares or tiles. Silent: it tells nobody by itself, as
 * what the learner did has been confirmed where it was done.
 *
 * @summary Progress as a list beside a page, as tiles across one, or as one live tile.
 * @slot - The rows as plain HTML (see the README); shown as they are until progress can be told.
 * @fires {CustomEvent<ProgressedDetail>} tessera-progressed - The number of steps done changed, by an act here or in another tab, or by a deletion: `{ course, done, total }`. Not while loading, and not from the layout `tile`, which stands beside another tracker.
 * @csspart bar - The words of the progress bar.
 * @csspart row - One row of the list.
 * @csspart steps - The fold that holds the rows where there is no rail.
 * @csspart band - The deep band of the layout `tiles`.
 * @csspart tile - A tile.
 * @csspart button - The link that goes on.
 * @csspart problem - Says why `src` could not be read, with a way to try again.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - Squares and links.
 * @cssprop {<color>} [--tessera-control=color-mix(in srgb, currentcolor 62%, transparent)] - Edge of a square that is not set.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round what has the focus.
 * @cssprop {<color>} [--tessera-deep=light-dark(#15224f, #1b2752)] - Ground of the band of the layout `tiles`.
 * @cssprop {<length>} [--tessera-radius=2px] - Corners of the band’s button.
 * @cssprop {<length>} [--tessera-tracker-width=1184px] - The widest the band’s content gets.
 */
export class ProgressTrackerElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly properties = {
    course: {},
    module: {},
    src: {},
    label: {},
    layout: {},
    order: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    rows: { attribute: false },
    folded: { state: true },
  };
  static override readonly styles = [baseStyles, progressTrackerStyles];
  /** Draws the layouts `tiles` and `tile` once its code is on the page: `import '@tessera-learning/progress-tracker/band'`. */
  static Band?: new (host: ProgressTrackerElement, ready: Promise<void>) => TrackerBand;

  /** Slug of the course. With `src`, the course's own id unless given. */
  course?: string;
  /** Slug of the module that the rows belong to; without it each row names its own. With `src`, the module whose steps are shown. */
  module?: string;
  /** Address of a course JSON, instead of HTML inside the element. */
  src?: string;
  /** Names the list and the progress bar. Default: the module's number with `src`, else "Your progress". */
  label?: string;
  /**
   * `list` beside a page, `tiles` across one, `tile` for one live picture.
   * @type {'list' | 'tiles' | 'tile'}
   */
  layout: TrackerLayout = 'list';
  /** With the layout `tile`, the module's place in the course, from 0: chooses the pattern. With `src`, the module's own; else 0. */
  order?: number;
  /** Level of the heading, 1 to 6. */
  headingLevel = 2;
  /** The rows as data; win over `src` and over HTML. */
  rows?: readonly TrackerRow[];

  private folded = false;

  readonly #progress = new ProgressController(this);
  readonly #strings = new Localizer<ProgressTrackerStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });
  readonly #content = new ContentController<TrackerContent>(this, {
    given: () => contentOf(this.rows),
    src: () => this.src,
    fromCourse: async (course) => (await import('./tracker-of-course.js')).contentOfCourse(course, this.module),
    fromHtml: (host) => contentOf(readProgressTracker(host)),
    hint: HINT,
  });

  readonly #size = new ResizeObserver((entries) => (this.folded = (entries[0] as ResizeObserverEntry).contentRect.width > RAIL));
  #band: TrackerBand | undefined;
  #view: TrackerView | undefined;

  protected override willUpdate(changed: PropertyValues<ProgressTrackerElement>): void {
    // Before the first paint, so that nothing moves; the observer sees what comes later.
    if (!this.hasUpdated) this.folded = this.clientWidth > RAIL;
    else if (SOURCES.some((name) => changed.has(name))) this.#content.refresh();
  }

  protected override firstUpdated(): void {
    this.#size.observe(this.renderRoot.querySelector('.box > div') as Element);
    void import('./tell-progress.js').then(({ tellProgress }) => tellProgress(this, this.#progress.store.ready, () => this.#view));
  }

  protected override render(): TemplateResult {
    // The empty block has a width alone: an observer of anything that changes its height with the fold would run in circles.
    return html`<div class="box"><div></div>${renderContent(this.#content, this.#strings, (content) => this.#renderContent(content))}</div>`;
  }

  #renderContent(content: TrackerContent): TemplateResult {
    const course = this.course ?? content.course ?? '';
    const rows = content.rows(this.#strings.strings);
    if (hasSlugs(this, rows.every((row) => row.module) ? { course } : { course, module: this.module })) {
      const view = (this.#view = this.#viewOf(content, course, rows));
      const { Band } = ProgressTrackerElement;
      const band = (this.#band ??= Band && new Band(this, this.#progress.store.ready));
      return this.layout === 'list' || !band ? renderList(view, this.folded, band) : band.render(view);
    }
    return html`<slot></slot>`;
  }

  #viewOf({ label, order, language }: TrackerContent, course: string, given: readonly TrackerRow[]): TrackerView {
    const { strings } = this.#strings;
    const { kept, progress } = this.#progress;
    const rows = given.map((row) => ({ ...row, completion: completionOf(progress, course, row.module ?? this.module ?? '', row.items) }));
    return {
      course,
      module: this.module,
      progress,
      rows,
      completion: together(rows.map((row) => row.completion)),
      label: this.label ?? label?.(strings) ?? strings.label,
      headingLevel: this.headingLevel,
      kept: kept === 'device' ? strings.kept : strings.keptUntilClosed,
      order,
      lang: language ?? nothing,
      strings,
    };
  }
}

function contentOf(rows: readonly TrackerRow[] | undefined): TrackerContent | undefined {
  return rows && { rows: () => rows };
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-progress-tracker': ProgressTrackerElement;
  }
}
