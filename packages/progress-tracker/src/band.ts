import { Localizer } from '@tessera-learning/element-kit';
import { Tile } from '@tessera-learning/element-kit/tile';
import type { TemplateResult } from 'lit';
import { bandStyles } from './band.styles.js';
import { ProgressTrackerElement } from './progress-tracker-element.js';
import { renderBand } from './render-band.js';
import { en } from './strings/band-en.js';
import type { BandStrings } from './strings/strings.js';
import type { TrackerView } from './tracker-view.js';

/** The layouts `tiles` and `tile`: importing this file adds them. A course's own pages want them; on most pages a tracker is a list. */
class Band {
  readonly #strings: Localizer<BandStrings>;
  readonly #tile: Tile;

  constructor(private readonly host: ProgressTrackerElement, ready: Promise<void>) {
    if (bandStyles.styleSheet) (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(bandStyles.styleSheet);
    this.#strings = new Localizer<BandStrings>(host, en, { fr: () => import('./strings/band-fr.js') });
    this.#tile = new Tile(host, ready);
  }

  render(view: TrackerView): TemplateResult {
    const { layout, module = view.rows[0]?.module ?? '', order = view.order ?? 0 } = this.host;
    const { done, total } = view.completion;
    return layout === 'tiles' ? renderBand(view, this.#strings.strings) : this.#tile.render(module, order, done, total);
  }
}

ProgressTrackerElement.Band = Band;
