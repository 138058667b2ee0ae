import { html, type Html } from '@tessera-learning/core';

/** Short facts in a row, each behind a small square. */
export function factsHtml(facts: readonly string[]): Html {
  return facts.length > 0 ? html`<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : html``;
}
