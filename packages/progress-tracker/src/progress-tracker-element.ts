import { completionOf, together } from '@tessera-learning/core';
import {
  baseStyles, buttonStyles, ContentController, emit, hasSlugs, Localizer, ProgressController, renderContent, renderTile, tileStyles, VERSION,
} from '@tessera-learning/element-kit';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ProgressedDetail } from './events.js';
import type { TrackerLayout, TrackerRow } from './progress-tracker-html.js';
import { progressTrackerStyles } from './progress-tracker.styles.js';
import { renderList } from './render-list.js';
import { renderTiles } from './render-tiles.js';
import { en } from './strings/en.js';
import type { ProgressTrackerStrings } from './strings/strings.js';
import { TileMotion } from './tile-motion.js';
import { contentOfCourse, contentOfHtml, type TrackerContent } from './tracker-content.js';
import type { RowView, TrackerView } from './tracker-view.js';

/** The widest a rail beside a page gets, in CSS pixels. Where there is more room there is no rail, and the list folds to one line. */
const RAIL = 270;
const SOURCES = ['rows', 'src', 'module'] as const;
const HINT = 'put <ol><li data-items="read:…"><a href="#…">…</a></li></ol> inside it (see the README), or give it src="course.en.json".';

/**
 * How far a learner is through a module or a course: in words, and as squares or tiles. Silent: it tells nobody by itself, as
 * what the learner did has been confirmed where it was done.
 *
 * @summary Progress as a list beside a page, as tiles across one, or as one live tile.
 * @slot - The rows as plain HTML (see the README); shown as they are until progress can be told.
 * @fires {CustomEvent<ProgressedDetail>} tessera-progressed - The number of steps done changed, here or in another tab; not while loading. The layout `tile` does not fire.
 * @csspart bar - The words of the progress bar.
 * @csspart row - One row of the list.
 * @csspart steps - The fold that holds the rows where there is no rail.
 * @csspart band - The deep band of the layout `tiles`.
 * @csspart tile - A tile.
 * @csspart button - The link that goes on.
 * @cssprop --tessera-action - Squares and links.
 * @cssprop --tessera-deep - Ground of the band.
 * @cssprop --tessera-tracker-width - The widest the band's content gets. Default 1184px.
 */
export class ProgressTrackerElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = [baseStyles, buttonStyles, tileStyles, progressTrackerStyles];

  /** Slug of the course. With `src`, the course's own id unless given. */
  @property() course?: string;
  /** Slug of the module that the rows belong to; without it each row names its own. With `src`, the module whose steps are shown. */
  @property() module?: string;
  /** Address of a course JSON, instead of HTML inside the element. */
  @property() src?: string;
  /** Names the list and the progress bar. Default: the module's number with `src`, else "Your progress". */
  @property() label?: string;
  /** `list` beside a page, `tiles` across one, `tile` for one live picture. */
  @property() layout: TrackerLayout = 'list';
  /** With the layout `tile`, the module's place in the course, from 0. With `src`, the module's own; else 0. */
  @property({ type: Number }) order?: number;
  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The rows as data; win over `src` and over HTML. */
  @property({ attribute: false }) rows?: readonly TrackerRow[];

  @state() private folded = false;

  readonly #progress = new ProgressController(this);
  readonly #motion = new TileMotion(this, this.#progress.store);
  readonly #strings = new Localizer<ProgressTrackerStrings>(this, en, { fr: () => import('./strings/fr.js') });
  readonly #content = new ContentController<TrackerContent>(this, {
    given: () => this.#given(),
    src: () => this.src,
    fromCourse: (course) => contentOfCourse(course, this.module),
    fromHtml: contentOfHtml,
    hint: HINT,
  });

  readonly #size = new ResizeObserver(([entry]) => (this.folded = (entry?.contentRect.width ?? 0) > RAIL));
  /** What was told last, and of which steps; other steps are no progress. */
  #told: (ProgressedDetail & { steps: string }) | undefined;
  #now: (ProgressedDetail & { steps: string }) | undefined;
  #settled = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // What is still being read from this device is loading, not an act.
    void this.#progress.store.ready.then(() => this.updateComplete).then(() => (this.#settled = true));
  }

  protected override firstUpdated(): void {
    this.#size.observe(this.renderRoot.querySelector('.box > div') as Element);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && SOURCES.some((name) => changed.has(name))) this.#content.refresh();
  }

  protected override updated(): void {
    const [before, now] = [this.#told, this.#now];
    this.#told = now;
    if (!this.#settled || !before || !now || before.steps !== now.steps || before.done === now.done) return;
    const { course, done, total } = now;
    if (this.layout !== 'tile') emit<ProgressedDetail>(this, 'tessera-progressed', { course, done, total });
  }

  protected override render(): TemplateResult {
    // The empty block has a width alone: an observer of anything that changes its height with the fold would run in circles.
    return html`<div class="box"><div></div>${renderContent(this.#content, this.#strings, (content) => this.#renderContent(content))}</div>`;
  }

  #given(): TrackerContent | undefined {
    const { rows } = this;
    return rows && { rows: () => rows };
  }

  #renderContent(content: TrackerContent): TemplateResult {
    const course = this.course ?? content.from?.course.id;
    const rows = content.rows(this.#strings.strings);
    const named = rows.every((row) => row.module) || this.module;
    if (!hasSlugs(this, named ? { course } : { course, module: undefined }) || !course) return html`<slot></slot>`;
    return this.#renderView(this.#view(content, course, rows), content);
  }

  #renderView(view: TrackerView, { from }: TrackerContent): TemplateResult {
    if (this.layout === 'tiles') return renderTiles(view);
    if (this.layout === 'list') return renderList(view, this.folded);
    const module = this.module ?? view.rows[0]?.module ?? '';
    const { done, total } = view.completion;
    const order = this.order ?? (from?.module ? from.module.number - 1 : 0);
    return renderTile(module, order, this.#motion.towards(done, total, module), total);
  }

  #view(content: TrackerContent, course: string, given: readonly TrackerRow[]): TrackerView {
    const { strings } = this.#strings;
    const { from } = content;
    const rows = given.map((row): RowView => ({ ...row, completion: completionOf(this.#progress.progress, course, row.module ?? this.module ?? '', row.items) }));
    const completion = together(rows.map((row) => row.completion));
    this.#now = { course, done: completion.done, total: completion.total, steps: given.map((row) => row.items.join()).join('|') };
    return {
      rows,
      completion,
      label: this.label ?? (from?.module ? strings.module(from.module.number) : strings.label),
      headingLevel: this.headingLevel,
      kept: this.#progress.kept === 'device' ? strings.kept : strings.keptUntilClosed,
      lang: from?.course.language,
      strings,
    };
  }
}
