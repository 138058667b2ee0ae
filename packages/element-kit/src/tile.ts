import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { addStyles } from './add-styles.js';
import { renderTile, tileStyles } from './render-tile.js';
import { TileMotion } from './tile-motion.js';

export { renderTile, tileStyles } from './render-tile.js';

/** The live tile of an element: a picture that comes after the words, and moves when the learner does something. */
export class Tile {
  #motion: TileMotion | undefined;

  /** @param ready resolves once everything kept on this device was read: what changes before is loading, and nothing moves */
  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, ready: Promise<void>) {
    addStyles(host.renderRoot, [tileStyles]);
    host.requestUpdate();
    void ready.then(() => {
      this.#motion = new TileMotion(host);
      host.requestUpdate();
    });
  }

  render(id: string, order: number, done: number, total: number): TemplateResult {
    return renderTile(id, order, this.#motion?.towards(done, total, id) ?? done, total);
  }
}
