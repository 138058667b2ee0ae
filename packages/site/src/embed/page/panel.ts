/** “Embed this”: makes a snippet of what the page holds, shows it at work and copies it. Fetched when the fold is opened. */
import { panelWords, type EmbedPanelStrings } from '../../strings/embed-panel.js';
import { AddressField } from './address-field.js';
import { CodeField } from './code-field.js';
import { radios, worded } from './controls.js';
import { make } from './make.js';
import { show } from './preview.js';
import { snippetOf, textOf, type Form } from './snippet.js';

const FORMS: readonly Form[] = ['tag', 'proof', 'frame'];

/** The fold as sent holds the choices, as links to their frames. */
class Panel {
  readonly #words: EmbedPanelStrings = panelWords(document.documentElement.lang);
  readonly #root: string;
  readonly #choices: readonly HTMLAnchorElement[];
  readonly #address: AddressField;
  readonly #code: CodeField;
  readonly #noPreview = make('p', { class: 'problem' });
  readonly #preview = make('div', { class: 'preview' });
  #choice: HTMLAnchorElement;
  #form: Form = 'tag';

  constructor(readonly fold: HTMLElement) {
    this.#root = new URL(fold.dataset['embed'] as string, location.href).href;
    this.#choices = [...fold.querySelectorAll<HTMLAnchorElement>('[data-part="instead"] a')];
    this.#choice = this.#choices[0] as HTMLAnchorElement;
    this.#address = new AddressField(this.#root, this.#words, () => this.#write());
    this.#code = new CodeField(this.#words, () => this.#copy());
  }

  open(): void {
    document.head.append(make('link', { rel: 'stylesheet', href: `${this.#root}assets/embed-panel.css` }));
    const [tools, instead] = ['tools', 'instead'].map((part) => this.fold.querySelector(`[data-part="${part}"]`) as HTMLElement) as [HTMLElement, HTMLElement];
    tools.replaceChildren(this.#desk(), this.#look());
    tools.hidden = false;
    instead.hidden = true;
    this.#draw();
  }

  /** A form, so that Enter in any of its fields is its one button. */
  #desk(): HTMLElement {
    const desk = make('form', { class: 'desk', novalidate: '' });
    const buttons = make('div', { class: 'buttons' });
    buttons.append(worded('button', this.#words.copy, { class: 'button' }), worded('p', this.#words.copyNote));
    desk.append(this.#radios(), this.#address.node, this.#code.node, buttons, this.#code.status);
    desk.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#copy();
    });
    return desk;
  }

  #radios(): HTMLElement {
    const { what, how, forms } = this.#words;
    const both = make('div', { class: 'choices' });
    both.append(
      radios('what', what, this.#choices.map((value) => ({ value, label: value.textContent ?? '' })), (choice) => {
        this.#choice = choice;
        this.#draw();
      }),
      radios('how', how, FORMS.map((value) => ({ value, label: forms[value].name, note: forms[value].note })), (form) => {
        this.#form = form;
        this.#draw();
      }),
    );
    return both;
  }

  #look(): HTMLElement {
    const look = make('div', { class: 'look' });
    look.append(worded('p', this.#words.preview, { class: 'label' }), worded('p', this.#words.previewNote), this.#noPreview, this.#preview);
    return look;
  }

  #draw(): void {
    this.#write();
    this.#noPreview.textContent = this.#needsServer() ? this.#words.noData : '';
    show(this.#preview, {
      // As from here: a strict policy lets nothing in from elsewhere.
      snippet: snippetOf(this.#choice, this.#form, this.fold, { root: this.#root, base: this.#root }),
      root: this.#root,
      title: `${this.#words.preview}: ${this.#choice.textContent}`,
      failed: () => { this.#noPreview.textContent = this.#words.noPreview; },
    });
  }

  /** A whole course comes as data. */
  #needsServer(): boolean {
    return this.#root.startsWith('file:') && this.#form !== 'frame' && this.#choice.dataset['select'] === undefined;
  }

  #write(): void {
    const { place } = this.#address;
    this.#code.text = textOf(snippetOf(this.#choice, this.#form, this.fold, place), place);
  }

  #copy(): void {
    if (!this.#address.read()) return this.#address.focus();
    this.#write();
    void this.#code.copy();
  }
}

const found = document.querySelector<HTMLElement>('[data-embed]');
if (found) new Panel(found).open();
