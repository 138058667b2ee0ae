import { html, type TemplateResult } from 'lit';
import type { Mark } from './course-view.js';

/** A heading that can be led to. Past level 6 there is none. */
export function renderHeading(words: string, level: number, name: string, { lang, dir }: Mark, part = ''): TemplateResult {
  return html`<div class=${name} id=${idOf(part)} role="heading" aria-level=${Math.min(6, level)} tabindex="-1" lang=${lang} dir=${dir}>${words}</div>`;
}

/** The id of the heading of a part of a module; of the top for the empty part. */
export function idOf(part: string): string {
  return `at-${part}`;
}

export function renderFacts(facts: readonly string[]): TemplateResult {
  return html`<ul class="facts plain soft">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`;
}
