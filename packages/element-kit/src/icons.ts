import { html, type TemplateResult } from 'lit';

/** An icon of 1.25 em; words always stand beside it. `turns` mirrors an arrow where text runs from right to left. */
export function icon(shape: string, turns = false): TemplateResult {
  return html`<svg class=${turns ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true"><path d=${shape} /></svg>`;
}
