import type { Completion, Progress } from '@tessera-learning/core';
import { html, type nothing, type TemplateResult } from 'lit';
import type { TrackerRow } from './progress-tracker-html.js';
import type { ProgressTrackerStrings } from './strings/strings.js';

/** What `progress-tracker/band` adds. */
export interface TrackerBand {
  /** The layouts `tiles` and `tile`. */
  render(view: TrackerView): TemplateResult;
  /** How far a row of one step is, in words. */
  remark(view: TrackerView, row: RowView): string | undefined;
}

/** One row and how far the learner is in it. */
export interface RowView extends TrackerRow {
  readonly completion: Completion;
}

/** Everything that a layout shows. */
export interface TrackerView {
  readonly course: string;
  /** Slug of the module, for rows that name none. */
  readonly module: string | undefined;
  readonly progress: Progress;
  readonly rows: readonly RowView[];
  /** All rows together. */
  readonly completion: Completion;
  readonly label: string;
  readonly headingLevel: number;
  readonly kept: string;
  /** The module's place, from 0, where the rows come from a course. */
  readonly order: number | undefined;
  /** BCP 47 tag of the rows' words, where they come from a course. */
  readonly lang: string | typeof nothing;
  readonly strings: ProgressTrackerStrings;
}

/** The one progress bar, in words. It is not a live region: what changes it has said so where it happened. */
export function renderBar({ completion: { done, total }, label, strings }: TrackerView, name: string): TemplateResult {
  const words = strings.stepsDone(done, total);
  return html`<div class=${name} part="bar" role="progressbar" aria-label=${label} aria-valuemin="0" aria-valuemax=${total} aria-valuenow=${done}
    aria-valuetext=${words}><bdi>${words}</bdi></div>`;
}
