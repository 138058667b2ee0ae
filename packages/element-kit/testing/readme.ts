import { sampleCourse } from './sample-course.js';
import { words } from './fixture.js';
import type { Course, Module } from '@tessera-learning/core';

/** The blocks of HTML of a README, as a page would hold them: without the script that brings the element. */
export async function snippetsOf(readme: URL): Promise<readonly string[]> {
  const text = await (await fetch(readme)).text();
  return [...text.matchAll(/```html\n([^]*?)```/g)].map(([, html = '']) => html.replace(/<script type="module".*<\/script>/, '').trim());
}

/** The address of a course file with one module like this, for `src`. */
export function courseWith(id: string, module: Partial<Module>): string {
  const [first] = sampleCourse.modules as [Module];
  const course: Course = { ...sampleCourse, id, modules: [{ ...first, ...module }] };
  return `data:application/json,${encodeURIComponent(JSON.stringify(course))}`;
}

const TELLING = 'a[href], button, input, textarea, summary, fieldset, [role], [aria-label], [aria-current]';

/** What assistive technology can go to in an element, in order: role and name of each. */
export function outlineOf(element: Element): readonly string[] {
  const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>(TELLING) ?? [])];
  return all.filter((each) => !each.closest('[aria-hidden="true"]')).map((each) => `${roleOf(each)}: ${nameOf(each)}`);
}

function roleOf(element: HTMLElement): string {
  return element.getAttribute('role') ?? (element instanceof HTMLInputElement ? element.type : element.localName);
}

function nameOf(element: HTMLElement): string {
  const { labels } = element as Partial<HTMLInputElement>;
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  const named = [...by.map((id) => root.getElementById(id)), ...(labels ?? []), element.querySelector(':scope > legend')].filter(Boolean);
  return element.getAttribute('aria-label') ?? (named.length > 0 ? named.map(words).join(' ') : words(element));
}
