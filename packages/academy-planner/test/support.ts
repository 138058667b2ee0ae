import type { Brief, Catalogue, Plan } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { inside, mountHtml, newLearner, settled, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { sendKeys } from '@web/test-runner-commands';
import { academyPlannerHtml } from '@tessera-learning/academy-planner/html';
import type { AcademyPlannerElement } from '@tessera-learning/academy-planner';
import '@tessera-learning/academy-planner/define';

/** Where the facts of a plan of the sample catalogue are. */
export const place = { course: 'sample', module: 'academy', kind: 'planned', id: 'sample-academy' } as const;

/** A zone for every test: that of the computer differs. */
export const HERE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export async function nobody(): Promise<void> {
  await newLearner();
  await progressStore().ready;
}

export const written = (catalogue: Catalogue = sampleCatalogue): string => String(academyPlannerHtml(catalogue, { fallback: 'The planner needs a script.' }));

export const fresh = (catalogue?: Catalogue): Promise<AcademyPlannerElement> => mountHtml<AcademyPlannerElement>(written(catalogue));

/** An element whose form is filled in, as on a second visit. */
export async function briefed(part: Partial<Brief> = {}, catalogue: Catalogue = sampleCatalogue): Promise<AcademyPlannerElement> {
  const brief = { ...sampleBrief, ...part };
  await keep({ brief }, catalogue);
  const element = await fresh(catalogue);
  await until(() => isThere(element) && lines(element, 'Cities') === brief.cities.join('\n'));
  return element;
}

/** The same with a programme that was asked for. */
export async function planned(part: Partial<Brief> = {}, catalogue?: Catalogue): Promise<AcademyPlannerElement> {
  const element = await briefed(part, catalogue);
  await propose(element);
  await until(() => stored().at(-1)?.plan);
  return element;
}

export async function propose(element: Element): Promise<void> {
  await press(element, 'Propose a programme');
  await until(() => titles(element).length > 0);
  await settled(element);
}

/** Puts papers on the device as an earlier visit did. */
export async function keep(papers: unknown, { id, course = id }: Catalogue = sampleCatalogue): Promise<void> {
  await progressStore().record({ ...place, course, id, detail: `t${(count += 1)}`, text: typeof papers === 'string' ? papers : JSON.stringify(papers) }).saved;
}

let count = 0;

/** What the store has of the plan, oldest first. */
export function stored(): { readonly brief: Brief; readonly plan?: Plan }[] {
  const facts = progressStore().facts().filter(({ kind }) => kind === 'planned').sort((a, b) => a.n - b.n);
  return facts.map(({ text = '' }) => JSON.parse(text) as { brief: Brief; plan?: Plan });
}

/** What localStorage has of the course. */
export function keys(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith('tessera:')).sort();
}

/** Whether there is a form: what is kept comes first. */
export function isThere(element: Element): boolean {
  return inside(element, 'textarea').length > 0;
}

/** A field by the words of its label. */
export function field<T extends Control = HTMLInputElement>(element: Element, name: string): T {
  const all = inside<Control>(element, 'input, select, textarea');
  const named = (each: Control, isIt: (label: string) => boolean): boolean => [...(each.labels ?? [])].some((label) => isIt(words(label.querySelector('.name') ?? label)));
  const found = all.find((each) => named(each, (label) => label === name)) ?? all.find((each) => named(each, (label) => label.startsWith(name)));
  if (!found) throw new Error(`no field “${name}” among: ${all.map((each) => words(each.labels?.[0])).join(' | ')}`);
  return found as T;
}

export function lines(element: Element, name: string): string {
  return field<HTMLTextAreaElement>(element, name).value;
}

export function group(element: Element, name: string): HTMLFieldSetElement {
  return inside<HTMLFieldSetElement>(element, 'fieldset').find((each) => words(each.querySelector('legend')) === name) as HTMLFieldSetElement;
}

/** Writes into a field at once and leaves it, as pasting or a date picker does. */
export async function put(element: Element, name: string, value: string): Promise<void> {
  const control = field<Control>(element, name);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

/** Ticks a box or chooses a radio, by its words. */
export async function tick(element: Element, name: string): Promise<void> {
  field(element, name).click();
  await settled(element);
}

export function button(element: Element, name: string): HTMLButtonElement {
  const found = inside<HTMLButtonElement>(element, 'button').find((each) => words(each) === name && each.checkVisibility());
  if (!found) throw new Error(`no button “${name}” among: ${buttons(element).join(' | ')}`);
  return found;
}

/** The buttons that can be seen. */
export function buttons(element: Element): string[] {
  return inside(element, 'button').filter((each) => each.checkVisibility()).map(words);
}

export async function press(element: Element, name: string): Promise<void> {
  button(element, name).click();
  await settled(element);
}

/** Presses a button by keyboard. */
export async function enter(element: Element, name: string): Promise<void> {
  button(element, name).focus();
  await key(element, 'Enter');
}

export async function key(element: Element, press: string): Promise<void> {
  await sendKeys({ press });
  await settled(element);
}

export async function type(element: Element, text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled(element);
}

/** Writes something else into the field that has the focus, by keyboard. */
export async function overwrite(element: Element, text: string): Promise<void> {
  await sendKeys({ press: 'Control+a' });
  await type(element, text);
}

export function focused(element: Element): Element | null | undefined {
  return element.shadowRoot?.activeElement;
}

/** What is said above the programme, or under the form, or in the dialog. */
export function said(element: Element): string {
  return inside(element, '.status[role="status"]').map(words).filter(Boolean).join(' | ');
}

/** What is said about a field, or a group, where it is: what `aria-describedby` names and is a status. */
export function remarks(element: Element, name: string): string[] {
  const about = group(element, name) ?? inside(element, '[role="group"]').find((each) => each.getAttribute('aria-label') === name) ?? field(element, name);
  const ids = (about.getAttribute('aria-describedby') ?? '').split(' ');
  const status = ids.map((id) => element.shadowRoot?.getElementById(id)).find((each) => each?.getAttribute('role') === 'status');
  return [...(status?.children ?? [])].map(words);
}

export function dialogOf(element: Element): HTMLDialogElement {
  return inside<HTMLDialogElement>(element, 'dialog')[0] as HTMLDialogElement;
}

/** Opens the dialog of a part of the agenda by keyboard. */
export async function openPart(element: Element, title: string): Promise<void> {
  await enter(element, title);
  await until(() => dialogOf(element).open);
  const name = words(element.shadowRoot?.getElementById(dialogOf(element).getAttribute('aria-labelledby') ?? ''));
  if (name !== title) throw new Error(`the dialog is called “${name}”`);
}

export async function closePart(element: Element): Promise<void> {
  await key(element, 'Escape');
  await until(() => !dialogOf(element).open && inside(element, 'dialog > *').length === 0);
  await settled(element);
}

/** Writes into a field by keyboard and leaves it. */
export async function write(element: Element, name: string, text: string): Promise<void> {
  field(element, name).focus();
  await overwrite(element, text);
  await key(element, 'Tab');
}

/** Chooses a file with such a content. */
export async function choose(element: Element, content: BlobPart, name = 'plan.json'): Promise<void> {
  await chooseFile(element, new File([content], name, { type: 'application/json' }));
}

export async function chooseFile(element: Element, file: File): Promise<void> {
  const input = field(element, 'Open a plan');
  const bag = new DataTransfer();
  bag.items.add(file);
  input.files = bag.files;
  // An input makes File objects of its own where it can; this keeps the one that a test prepared.
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
  delete (input as { files?: unknown }).files;
  await settled(element);
}

/** What does not fit, as it is said. */
export function conflicts(element: Element): string[] {
  return inside(element, '[part="conflicts"][role="status"] li').map(words);
}

/** Titles of everything in the agenda, day after day. */
export function titles(element: Element): string[] {
  return inside(element, '[part="slot"] button').map(words);
}

/** The agenda as a reader has it: `09:00 Welcome`, day by day. Short slots show when they begin, others from when to when. */
export function agenda(element: Element): string[][] {
  const days = inside(element, '[role="group"][aria-label="Agenda"] section');
  return days.map((day) => [...day.querySelectorAll('[part="slot"]')].map((slot) => `${words(slot.querySelector('bdi[dir="ltr"]'))} ${words(slot.querySelector('button'))}`));
}

/** Opens what is folded away under these words. */
export function unfold(element: Element, name: string): void {
  const details = inside<HTMLDetailsElement>(element, 'details').find((each) => words(each.querySelector('summary')) === name);
  if (!details) throw new Error(`nothing is folded under “${name}”`);
  details.open = true;
}

export function headings(element: Element): string[] {
  return inside(element, '[role="heading"]').filter((each) => each.checkVisibility()).map((each) => `${each.getAttribute('aria-level')} ${words(each)}`);
}

/** Waits for what comes with code, from the device or from another tab: the computer may be busy. */
export async function until(holds: () => unknown): Promise<void> {
  const end = performance.now() + 8000;
  while (!holds() && performance.now() < end) await pause(10);
  if (!holds()) throw new Error(`never came true: ${String(holds)}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
