import { html, LitElement, type TemplateResult } from 'lit';
import { cssOf, DEFAULTS, type Choice, type Palette, type Scheme } from './choice.js';
import { deskStyles } from './colour-desk.styles.js';
import { copy } from './copy.js';
import { preview } from './preview.js';
import { summary, verdictsOn, type Figure } from './verdicts.js';

const NAMES: Readonly<Record<keyof Palette, string>> = {
  ground: 'Ground of your page',
  text: 'Text of your page',
  action: 'Links and buttons',
  'on-action': 'Words on a button',
  right: 'Best answer',
  other: 'Another answer',
  focus: 'Ring of the focus',
};
const TITLES: Readonly<Record<Scheme, string>> = { light: 'Light', dark: 'Dark' };

/** Where a webmaster picks the colours of a site, sees how they stand out, and copies the CSS. */
export class ColourDesk extends LitElement {
  static override properties = { choice: { state: true }, told: { state: true } };
  static override styles = deskStyles;

  declare choice: Choice;
  declare told: string;

  constructor() {
    super();
    this.choice = DEFAULTS;
    this.told = '';
  }

  override render(): TemplateResult {
    const css = cssOf(this.choice);
    return html`<div class="desk">
      <h2>Colours for your site</h2>
      <p class="about">Pick colours and see at once whether they can be read. Text needs a contrast of 4.5:1 (WCAG 1.4.3), edges and the ring of the focus 3:1 (1.4.11).
        A page that says <code>color-scheme: light dark</code> gets both columns of values; any other page gets the light ones. Nothing that you pick leaves this page.</p>
      ${this.#scheme('light')} ${this.#scheme('dark')}
      <p class="field corners"><label for="radius">Corners, in pixels</label>
        <input id="radius" type="number" min="0" max="24" step="1" .value=${String(this.choice.radius)} @input=${this.#round} /></p>
      <h3 id="css">The CSS for your site</h3>
      <pre tabindex="0" role="region" aria-labelledby="css"><code>${css}</code></pre>
      <p class="acts"><button type="button" class="copy" @click=${this.#copy}>Copy the CSS</button>
        <button type="button" @click=${this.#reset}>Back to our own values</button></p>
      <p role="status">${this.told}</p>
    </div>`;
  }

  #scheme(scheme: Scheme): TemplateResult {
    const verdicts = verdictsOn(this.choice[scheme], scheme);
    return html`<section aria-labelledby=${scheme}>
      <h3 id=${scheme}>${TITLES[scheme]}</h3>
      <div class="choice"><fieldset><legend>Colours on a ${scheme} page</legend>
        ${(Object.keys(NAMES) as (keyof Palette)[]).map((name) => this.#field(scheme, name))}</fieldset>
      <table><caption>Contrast, ${scheme}</caption>
        <thead><tr><th scope="col">What</th><th scope="col">On ${DEFAULTS[scheme].ground}</th><th scope="col">On your page</th></tr></thead>
        <tbody>${verdicts.map(({ words, plain, yours }) => html`<tr><th scope="row">${words}</th>${figure(plain)}${figure(yours)}</tr>`)}</tbody></table>
      <p class="summary" role="status">${summary(verdicts)}</p></div>
      ${preview(this.choice, scheme)}
    </section>`;
  }

  #field(scheme: Scheme, name: keyof Palette): TemplateResult {
    const id = `${scheme}-${name}`;
    return html`<p class="field"><label for=${id}>${NAMES[name]}</label>
      <input id=${id} type="color" .value=${this.choice[scheme][name]} @input=${(event: Event) => this.#pick(scheme, name, event)} /></p>`;
  }

  #pick(scheme: Scheme, name: keyof Palette, event: Event): void {
    this.#choose({ ...this.choice, [scheme]: { ...this.choice[scheme], [name]: (event.target as HTMLInputElement).value } });
  }

  /** A number that is no number yet, while somebody types, changes nothing. */
  readonly #round = (event: Event): void => {
    const { validity, valueAsNumber } = event.target as HTMLInputElement;
    if (validity.valid && !Number.isNaN(valueAsNumber)) this.#choose({ ...this.choice, radius: valueAsNumber });
  };

  readonly #reset = (): void => {
    this.#choose(DEFAULTS);
    this.told = 'These are our own values again.';
  };

  readonly #copy = async (): Promise<void> => {
    this.told = await copy(cssOf(this.choice), this.renderRoot.querySelector('pre code') as HTMLElement);
  };

  #choose(choice: Choice): void {
    this.choice = choice;
    this.told = '';
  }
}

/** Pass or fail in words and by weight: colour says it nowhere. */
function figure({ words, passes }: Figure): TemplateResult {
  return html`<td class=${passes ? '' : 'low'}>${words}</td>`;
}

if (!customElements.get('colour-desk')) customElements.define('colour-desk', ColourDesk);
