import { html, type TemplateResult } from 'lit';
import type { ContentController } from './content-controller.js';
import type { Localizer } from './localizer.js';
import type { KitStrings } from './strings/strings.js';

/** Renders content once it is there; until then, and if it cannot be had, the plain HTML inside the element stays in view. */
export function renderContent<T>(
  controller: ContentController<T>,
  { strings, language }: Localizer<KitStrings>,
  render: (value: T) => TemplateResult,
): TemplateResult {
  const { content } = controller;
  if (content.state === 'ready') return render(content.value);
  if (content.state !== 'failed') return html`<slot></slot>`;
  const { problem, words } = content;
  return html`<slot></slot>
    <div class="problem" role="alert">
      <p>${words?.(problem.code, language) ?? strings.noContent}</p>
      <button class="button quiet" type="button" @click=${() => controller.retry()}>${strings.retry}</button>
    </div>`;
}
