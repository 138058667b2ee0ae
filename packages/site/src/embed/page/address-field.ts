import type { EmbedPanelStrings } from '../../strings/embed-panel.js';
import { field, worded } from './controls.js';
import { folderOf, type Place } from './place.js';
import { make } from './make.js';

/** The address of a city's own copy. What is no address is said, and the last good one stays. */
export class AddressField {
  readonly node: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #problem = make('p', { role: 'status', class: 'problem' });
  readonly #words: EmbedPanelStrings;
  #place: Place;

  constructor(root: string, words: EmbedPanelStrings, changed: () => void) {
    this.#place = { root, base: root };
    this.#words = words;
    // Not of type url: the browser's own message would speak its language, not the page's.
    this.#input = make('input', { type: 'text', inputmode: 'url', id: 'embed_base', autocomplete: 'off', spellcheck: 'false', dir: 'ltr', placeholder: root }) as HTMLInputElement;
    this.#input.addEventListener('change', () => this.read() && changed());
    this.node = field(this.#input, words.base, words.baseNote);
    this.node.append(this.#problem, ...(root.startsWith('file:') ? [worded('p', words.fromDisk, { class: 'problem' })] : []));
  }

  get place(): Place {
    return this.#place;
  }

  /** Takes what is written there; if that is no address, says so and is `false`. */
  read(): boolean {
    const { root } = this.#place;
    const written = this.#input.value;
    const base = written.trim() === '' ? root : folderOf(written);
    this.#problem.textContent = base === undefined ? this.#words.badBase : '';
    this.#input.setAttribute('aria-invalid', String(base === undefined));
    if (base !== undefined) this.#place = { root, base };
    return base !== undefined;
  }

  focus(): void {
    this.#input.focus();
  }
}
