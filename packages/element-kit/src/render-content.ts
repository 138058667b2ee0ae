import { html, type TemplateResult } from 'lit';
import type { ContentController, Words } from './content-controller.js';

/** Renders content once it is there; until then, and if it cannot be had, the plain HTML inside the element stays in view. */
export function renderContent<T>({ value, problem }: Pick<ContentController<T>, 'value' | 'problem'>, words: Words, render: (value: T) => TemplateResult): TemplateResult {
  return value && !problem ? render(value) : html`<slot></slot>${problem?.(words)}`;
}
