import { clockTime } from '@tessera-learning/core';
import { addStyles, iconStyles, Localizer } from '@tessera-learning/element-kit';
import { Tile } from '@tessera-learning/element-kit/tile';
import type { TemplateResult } from 'lit';
import { bandStyles } from './band.styles.js';
import { ProgressTrackerElement } from './progress-tracker-element.js';
import { positionOf } from './position.js';
import { renderBand } from './render-band.js';
import { en } from './strings/band-en.js';
import type { BandStrings } from './strings/strings.js';
import type { RowView, TrackerBand, TrackerView } from './tracker-view.js';

/** The layouts `tiles` and `tile`, and more words in the list: importing this file adds them. A course's own pages want them. */
class Band implements TrackerBand {
  readonly #strings: Localizer<BandStrings>;
  readonly #tile: Tile;

  constructor(private readonly host: ProgressTrackerElement, ready: Promise<void>) {
    addStyles(host.renderRoot, [iconStyles, bandStyles]);
    this.#strings = new Localizer<BandStrings>(host, en, { ar: () => import('./strings/band-ar.js'), fr: () => import('./strings/band-fr.js') });
    this.#tile = new Tile(host, ready);
  }

  render(view: TrackerView): TemplateResult {
    const { layout, module = view.rows[0]?.module ?? '', order = view.order ?? 0 } = this.host;
    const { done, total } = view.completion;
    return layout === 'tiles' ? renderBand(view, this.#strings.strings) : this.#tile.render(module, order, done, total);
  }

  remark(view: TrackerView, row: RowView): string | undefined {
    const second = row.items.map((item) => positionOf(view, row, item)).find((each) => each !== undefined);
    return second === undefined ? undefined : this.#strings.strings.watchedUpTo(clockTime(second));
  }
}

ProgressTrackerElement.Band = Band;
