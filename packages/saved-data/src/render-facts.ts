import type { Fact } from '@tessera-learning/core';
import { html, type TemplateResult } from 'lit';
import type { SavedDataStrings } from './strings/strings.js';

/** Every entry as it is kept: ids as written, what was done in plain words. */
export function renderFacts(facts: readonly Fact[], strings: SavedDataStrings): TemplateResult {
  return html`<details part="entries">
    <summary>${strings.details(facts.length)}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${strings.details(facts.length)}>
      <table>
        <thead><tr>${[strings.module, strings.step, strings.what].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${facts.map((fact) => renderRow(fact, strings))}</tbody>
      </table>
    </div>
  </details>`;
}

function renderRow({ module, id, kind, detail, text }: Fact, { entry }: SavedDataStrings): TemplateResult {
  return html`<tr><td>${module}</td><td>${id}</td><td>${entry(kind, detail, text)}</td></tr>`;
}
