import { inside, mountHtml, settled, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { sendKeys } from '@web/test-runner-commands';
import { reflectionHtml, type Reflection } from '@tessera-learning/reflection/html';
import type { ReflectionElement } from '@tessera-learning/reflection';
import '@tessera-learning/reflection/define';

export const place = { course: 'sample', module: 'vision-and-parks' };

export const reflection: Reflection = {
  heading: 'Questions to consider',
  lead: 'There is no right answer here. Write for yourself, or leave it empty.',
  considerations: [
    { id: 'first-step', prompt: 'Whom would you ask first?' },
    { id: 'in-public', prompt: 'Who has said it in public?' },
  ],
};

export const fresh = (): Promise<ReflectionElement> => mountHtml<ReflectionElement>(reflectionHtml(reflection, place));

export function fields(element: Element): HTMLTextAreaElement[] {
  return inside<HTMLTextAreaElement>(element, 'textarea');
}

export function field(element: Element): HTMLTextAreaElement {
  return fields(element)[0] as HTMLTextAreaElement;
}

export function buttons(element: Element): string[] {
  return inside(element, 'button').map(words);
}

export async function press(element: Element, name: string): Promise<void> {
  inside<HTMLButtonElement>(element, 'button').find((each) => words(each) === name)?.click();
  await settled(element);
}

/** What is announced about the first question. */
export function status(element: Element): string {
  return words(inside(element, '[role="status"]')[0]);
}

/** What is said, aloud or not, about the first question. */
export function about(element: Element): string {
  return words(element.shadowRoot?.getElementById(field(element).getAttribute('aria-describedby') ?? ''));
}

/** Types into the first field as a learner does. */
export async function type(element: Element, text: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
  await settled(element);
}

/** Puts words into a field at once, as pasting does. */
export async function paste(element: Element, text: string, at = 0): Promise<void> {
  const target = fields(element)[at] as HTMLTextAreaElement;
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** Types and leaves the field, until the device has it. */
export async function note(element: Element, text: string): Promise<void> {
  await paste(element, text);
  field(element).focus();
  field(element).blur();
  await until(() => status(element) === 'Saved on this device');
}

/** Words of all versions that the store has, oldest first. */
export function versions(): (string | undefined)[] {
  return progressStore().facts('sample').sort((a, b) => a.n - b.n).map(({ text }) => text);
}

/** What localStorage has of this course. */
export function keys(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith('tessera:sample:'));
}

export async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isTrue(); turn += 1) await pause(20);
  if (!isTrue()) throw new Error(`never came true: ${String(isTrue)}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
