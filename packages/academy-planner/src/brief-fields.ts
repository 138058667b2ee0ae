import type { Brief, BriefField, Catalogue, Remark } from '@tessera-learning/core/academy';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlannerStrings } from './strings/strings.js';
import { longDate } from './words.js';

/** Everything that the form shows. */
export interface BriefView {
  readonly brief: Brief;
  readonly catalogue: Catalogue;
  readonly strings: PlannerStrings;
  readonly language: string;
  readonly remarks: readonly Remark[];
  /** Errors are said once somebody has asked for a programme: not while they are still writing. */
  readonly saysErrors: boolean;
  readonly hasPlan: boolean;
  readonly level: number;
  /** What a field holds by now, as it is being written. */
  readonly written: (field: BriefField) => string;
  readonly change: (part: Partial<Brief>) => void;
  readonly propose: () => void;
}

/** What cannot be missed before the whole form was gone through. */
const AT_THE_END = ['languages-none', 'cases-missing'];

export function renderText(view: BriefView, field: BriefField, label: string, hint: string, value: string, part: (text: string) => Partial<Brief>): TemplateResult {
  return html`<div><label class="name" for=${field}>${label}</label><p class="hint" id="${field}_hint">${hint}</p>
    <input id=${field} dir="auto" autocomplete="off" aria-describedby="${field}_hint ${field}_remarks" aria-invalid=${isWrong(view, field)} .value=${value} @input=${(event: Event) => view.change(part((event.target as HTMLInputElement).value))} />
    ${renderRemarks(view, field)}</div>`;
}

/** One entry on each line. What is being typed stays as it is, spaces and empty lines too; lines that are there twice go when the field is left. */
export function renderLines(view: BriefView, field: BriefField & ('cities' | 'languages'), label: string, lines: readonly string[], part: (lines: readonly string[]) => Partial<Brief>): TemplateResult {
  const read = (event: Event): void => view.change(part(linesOf((event.target as HTMLTextAreaElement).value)));
  const leave = (event: Event): void => view.change(part([...new Set(linesOf((event.target as HTMLTextAreaElement).value))]));
  const [text, written] = [lines.join('\n'), view.written(field)];
  return html`<div><label class="name" for=${field}>${label}</label><p class="hint" id="${field}_hint">${view.strings.aLineEach}</p>
    <textarea id=${field} dir="auto" rows="3" aria-describedby="${field}_hint ${field}_remarks" aria-invalid=${isWrong(view, field)} .value=${linesOf(written).join('\n') === text ? written : text} @input=${read} @change=${leave}></textarea>
    ${renderRemarks(view, field)}</div>`;
}

/** What is half written has no value: the date or time before holds until it is whole. A time goes back to that when the field is left. */
export function renderInput(view: BriefView, field: BriefField | 'begin', label: string, type: 'date' | 'time', value: string, part: (text: string) => Partial<Brief>): TemplateResult {
  const read = ({ target }: { target: HTMLInputElement }): void => void (target.validity.badInput || view.change(part(target.value)));
  const leave = ({ target }: { target: HTMLInputElement }): void => void (type === 'time' && (target.value = value));
  return html`<div><label class="name" for=${field}>${label}</label>
    <input id=${field} type=${type} aria-describedby=${type === 'date' ? `dates_hint ${field}_remarks` : `${field}_remarks`} aria-invalid=${isWrong(view, field)} .value=${value} @change=${read} @blur=${leave} />
    ${renderRemarks(view, field)}</div>`;
}

export function renderChoices(label: string, all: readonly { readonly id: string; readonly title: string }[], chosen: readonly string[], change: (ids: readonly string[]) => void, hint = ''): TemplateResult {
  const set = (id: string, isIn: boolean): void => change([...chosen.filter((each) => each !== id), ...(isIn ? [id] : [])]);
  return html`<fieldset><legend>${label}</legend>${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <div class="choices">${all.map(({ id, title }) => html`<label class="choice"><input type="checkbox" .checked=${chosen.includes(id)} @change=${(event: Event) => set(id, (event.target as HTMLInputElement).checked)} /><span>${title}</span></label>`)}</div></fieldset>`;
}

export function renderRadios<T extends string | number>(label: string, name: string, all: readonly T[], value: T, words: (each: T) => string, change: (each: T) => void): TemplateResult {
  return html`<fieldset><legend>${label}</legend>
    ${all.map((each) => html`<label class="choice"><input type="radio" name=${name} .checked=${each === value} @change=${() => change(each)} /><span>${words(each)}</span></label>`)}</fieldset>`;
}

/** What is said about a field. There before it is filled, so that advice is heard when it comes. */
export function renderRemarks(view: BriefView, field: BriefField | 'begin'): TemplateResult {
  const { remarks, saysErrors, hasPlan, strings, language } = view;
  const shown = remarks.filter((each) => each.field === field && (each.level === 'error' ? saysErrors || each.code.endsWith('-long') : saysErrors || hasPlan || !AT_THE_END.includes(each.code)));
  const words = ({ code, number = 0, text = '' }: Remark): string => strings.remarks[code](number, code === 'clocks-change' ? longDate(text, language) : text);
  return html`<div id="${field}_remarks" role="status">${shown.map((each) => html`<p class="remark ${each.level}">${each.level === 'advice' ? html`<strong>${strings.advice}</strong> ` : nothing}${words(each)}</p>`)}</div>`;
}

export function isWrong({ remarks, saysErrors }: BriefView, field: string): 'true' | typeof nothing {
  return saysErrors && remarks.some((each) => each.field === field && each.level === 'error') ? 'true' : nothing;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((each) => each.trim()).filter(Boolean);
}
