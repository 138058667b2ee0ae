import { make } from './make.js';

export interface Option<T> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
}

/** Native radios under a legend, the first one taken. `change` hears of each choice. */
export function radios<T>(name: string, legend: string, options: readonly Option<T>[], change: (value: T) => void): HTMLElement {
  const group = make('fieldset', {});
  group.append(worded('legend', legend), ...options.map(({ value, label, note }, at) => {
    const id = `embed_${name}_${at}`;
    const radio = make('input', { type: 'radio', name: `embed_${name}`, id, ...(note ? { 'aria-describedby': `${id}_note` } : {}) }) as HTMLInputElement;
    radio.checked = at === 0;
    radio.addEventListener('change', () => change(value));
    const row = make('div', { class: 'choice' });
    row.append(radio, worded('label', label, { for: id }), ...(note ? [worded('p', note, { id: `${id}_note` })] : []));
    return row;
  }));
  return group;
}

export function worded(tag: string, words: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = make(tag, attributes);
  element.textContent = words;
  return element;
}

/** A field under its label, with a note that describes it. */
export function field<T extends HTMLElement>(control: T, label: string, note: string): HTMLElement {
  const row = make('div', { class: 'field' });
  control.setAttribute('aria-describedby', `${control.id}_note`);
  row.append(worded('label', label, { for: control.id }), control, worded('p', note, { id: `${control.id}_note` }));
  return row;
}
