import { Localizer } from '@tessera-learning/element-kit';
import { Tile } from '@tessera-learning/element-kit/tile';
import type { LitElement, TemplateResult } from 'lit';
import { bandStyles } from './band.styles.js';
import { renderBand } from './render-band.js';
import { en } from './strings/band-en.js';
import type { BandStrings } from './strings/strings.js';
import type { TrackerView } from './tracker-view.js';

/** The layouts `tiles` and `tile`: what they look like, and how they are drawn. A module of its own, as most trackers are lists. */
export class Tiles {
  readonly #strings: Localizer<BandStrings>;
  readonly #tile: Tile;

  /** @param ready resolves once everything kept on this device was read */
  constructor(host: LitElement, ready: Promise<void>) {
    if (bandStyles.styleSheet) (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(bandStyles.styleSheet);
    this.#strings = new Localizer<BandStrings>(host, en, { fr: () => import('./strings/band-fr.js') });
    this.#tile = new Tile(host, ready);
  }

  render(view: TrackerView, layout: string): TemplateResult {
    const { module, order, completion: { done, total } } = view;
    return layout === 'tiles' ? renderBand(view, this.#strings.strings) : this.#tile.render(module, order, done, total);
  }
}
