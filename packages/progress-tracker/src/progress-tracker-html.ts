import { html, type Html } from '@tessera-learning/core';

/** One row of a tracker: a section, a quiz, or a whole module. */
export interface TrackerRow {
  readonly text: string;
  /** Where the row leads; without it the row is text. */
  readonly href?: string;
  /** A few more words, for example `Pages 5–8`. */
  readonly note?: string;
  /** Tokens `kind:id` of the steps in this row. */
  readonly items: readonly string[];
  /** Slug of the row's module, where it is not the tracker's own. */
  readonly module?: string;
}

/** `list` beside a page, `tiles` across one, `tile` for the one live picture in a page's header. */
export type TrackerLayout = 'list' | 'tiles' | 'tile';

export interface TrackerHtmlOptions {
  readonly course: string;
  /** Slug of the module that the rows belong to; left out on a tracker of a whole course. */
  readonly module?: string;
  /** Names the list and the progress bar, for example `Steps of module 1`. */
  readonly label: string;
  /** Default `list`. */
  readonly layout?: TrackerLayout;
  /** With the layout `tile`, the module's place in the course, from 0: chooses the pattern. Default 0. */
  readonly order?: number;
  /** With the layout `tile`, what shows without script; the rows are hidden, as the tracker beside the page has them. */
  readonly picture?: Html;
}

/** A tracker as the plain HTML that reads without script and that `<tessera-progress-tracker>` reads back. */
export function progressTrackerHtml(rows: readonly TrackerRow[], options: TrackerHtmlOptions): Html {
  const { layout = 'list', picture } = options;
  const list = layout === 'tile' ? html`<ol hidden>${rows.map(rowHtml)}</ol>` : html`<ol>${rows.map(rowHtml)}</ol>`;
  return html`<tessera-progress-tracker ${attributesHtml(options, layout)}>
${picture}${list}
</tessera-progress-tracker>`;
}

function attributesHtml({ course, module, label, order }: TrackerHtmlOptions, layout: TrackerLayout): Html {
  const where = module !== undefined && html` module="${module}"`;
  const place = order !== undefined && html` order="${order}"`;
  return html`course="${course}"${where} label="${label}" layout="${layout}"${place}`;
}

function rowHtml(row: TrackerRow): Html {
  const module = row.module !== undefined && html` data-module="${row.module}"`;
  const name = row.href === undefined ? html`<span>${row.text}</span>` : html`<a href="${row.href}">${row.text}</a>`;
  const note = row.note && html` <small>${row.note}</small>`;
  return html`<li ${html`data-items="${row.items.join(' ')}"${module}`}>${name}${note}</li>`;
}
