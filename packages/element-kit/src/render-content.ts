import { html, type TemplateResult } from 'lit';
import type { ContentController } from './content-controller.js';
import type { Localizer } from './localizer.js';
import type { KitStrings } from './strings/strings.js';

/** Renders content once it is there; until then, and if it cannot be had, the plain HTML inside the element stays in view. */
export function renderContent<T>(
  { value, problem, retry }: ContentController<T>,
  { strings, language }: Pick<Localizer<KitStrings>, 'strings' | 'language'>,
  render: (value: T) => TemplateResult,
): TemplateResult {
  if (value && !problem) return render(value);
  return html`<slot></slot>${problem && html`<div class="problem" role="alert">
      <p>${problem(language) ?? strings.noContent}</p>
      <button class="button quiet" type="button" @click=${retry}>${strings.retry}</button>
    </div>`}`;
}
