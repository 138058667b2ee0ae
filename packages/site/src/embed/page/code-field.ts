import type { EmbedPanelStrings } from '../../strings/embed-panel.js';
import { field } from './controls.js';
import { make } from './make.js';

/** The snippet as text, to be copied by key, by button or by hand. */
export class CodeField {
  readonly node: HTMLElement;
  readonly status = make('p', { role: 'status' });
  readonly #text = make('textarea', { id: 'embed_code', readonly: '', rows: '8', dir: 'ltr', spellcheck: 'false' }) as HTMLTextAreaElement;
  readonly #words: EmbedPanelStrings;

  constructor(words: EmbedPanelStrings, enter: () => void) {
    this.#words = words;
    this.node = field(this.#text, words.snippet, words.snippetNote);
    // A field that is read only has no use for Enter; in the others the browser takes it for the button.
    this.#text.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      enter();
    });
  }

  set text(text: string) {
    this.#text.value = text;
    this.status.textContent = '';
  }

  /** Where the browser refuses, as on a page without https, the text is selected and it is said which keys take it. */
  async copy(): Promise<void> {
    this.status.textContent = '';
    const done = (async () => navigator.clipboard.writeText(this.#text.value))();
    this.status.textContent = await done.then(() => this.#words.copied, () => {
      this.#text.focus();
      this.#text.select();
      return this.#words.refused;
    });
  }
}
