import type { Html } from '@tessera-learning/core';
import { progressStore } from '@tessera-learning/progress-store';
import { render, type LitElement, type TemplateResult } from 'lit';

let place: HTMLElement | undefined;

/** Puts a template into a fresh place on the page and waits until the first element in it has rendered. */
export async function mount<T extends Element = LitElement>(template: TemplateResult): Promise<T> {
  clear();
  place = document.createElement('main');
  document.body.append(place);
  render(template, place);
  const element = place.firstElementChild as T;
  await settled(element);
  return element;
}

/** The same from a writer's HTML, as a page would hold it. */
export async function mountHtml<T extends Element = LitElement>(source: Html | string): Promise<T> {
  clear();
  place = document.createElement('main');
  // A parsed document is inert: nothing in it runs before it is adopted.
  const parsed = new DOMParser().parseFromString(`<main>${String(source)}</main>`, 'text/html');
  place.append(...(parsed.querySelector('main')?.childNodes ?? []));
  document.body.append(place);
  const element = place.firstElementChild as T;
  await settled(element);
  return element;
}

/** Takes the last fixture away. */
export function clear(): void {
  place?.remove();
  place = undefined;
}

/** Waits for an element's pending updates: strings, content and progress may each ask for one. */
export async function settled(element: Element): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await (element as Partial<LitElement>).updateComplete;
    await new Promise((done) => setTimeout(done));
  }
}

/** A learner who did nothing yet. */
export async function newLearner(): Promise<void> {
  await progressStore().forget();
}

/** All parts of an element's shadow root that match. */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The words that a reader sees in an element, white space folded. */
export function words(element: Element | null | undefined): string {
  return ((element?.shadowRoot ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Collects the details of an event that reaches the document. */
export function heard<T>(type: string): T[] {
  const details: T[] = [];
  document.addEventListener(type, (event) => details.push((event as CustomEvent<T>).detail));
  return details;
}

/** Waits until something holds, two seconds at most: for what comes over the network. */
export async function until(holds: () => unknown): Promise<void> {
  const end = performance.now() + 2000;
  while (!holds() && performance.now() < end) await new Promise((done) => setTimeout(done, 10));
}
