import { clear, mount, until } from '@tessera-learning/element-kit/testing';
import type { CourseElement } from '@tessera-learning/elements';
import { expect } from 'chai';
import type { TemplateResult } from 'lit';

/** Everything in an element that can be seen, through all shadow roots inside. */
export function seen(root: Element | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility()).flatMap((each) => [each, ...(each.shadowRoot ? seen(each.shadowRoot) : [])]);
}

const ROLES: Readonly<Record<string, string>> = { link: 'a[href]', button: 'button', radio: 'input[type="radio"]', checkbox: 'input[type="checkbox"]' };

/** What has that role and a name that holds these words, in page order. */
export function byRole(element: CourseElement, role: string, name = ''): HTMLElement[] {
  const selector = `[role="${role}"]${ROLES[role] ? `, ${ROLES[role]}` : ''}`;
  return seen(element.renderRoot as ShadowRoot).filter((each) => each.matches(selector) && nameOf(each).includes(name));
}

export function one(element: CourseElement, role: string, name: string): HTMLElement {
  const found = byRole(element, role, name)[0];
  if (!found) throw new Error(`no ${role} “${name}” among: ${byRole(element, role).map(nameOf).join(' | ')}`);
  return found;
}

export function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0];
  return (element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What has the focus, through all shadow roots. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

/** A course with everything in it: the elements inside fetch their parts of it after it. */
export async function courseOf(template: TemplateResult): Promise<CourseElement> {
  clear();
  const first = await mount<HTMLElement>(template);
  const element = (first.matches('tessera-course') ? first : first.querySelector('tessera-course')) as CourseElement;
  await settledCourse(element);
  return element;
}

/** Until nothing that shows is still empty. */
export async function settledCourse(element: CourseElement): Promise<void> {
  await until(() => byRole(element, 'heading').length > 0 || byRole(element, 'alert').length > 0);
  await until(() => seen(element.renderRoot as ShadowRoot).every((each) => !each.localName.startsWith('tessera-') || (each.shadowRoot && seen(each.shadowRoot).length > 1)));
}

/** The title that shows, once the module or the contents of that title are open. */
export async function openedAs(element: CourseElement, title: string): Promise<void> {
  const shown = (): string | undefined => byRole(element, 'heading').map(nameOf)[0];
  await until(() => shown() === title);
  expect(shown()).to.equal(title);
  await settledCourse(element);
}

export async function follow(element: CourseElement, link: string, title: string): Promise<void> {
  one(element, 'link', link).click();
  await openedAs(element, title);
}
