import { tilePaths } from '@tessera-learning/core';
import { css, html, svg, type TemplateResult } from 'lit';

/** The seeded tile as a picture, `done` of `total` set. Words beside it say the same, so assistive technology skips it. */
export function renderTile(id: string, order: number, done: number, total: number): TemplateResult {
  const paths = [...tilePaths(id, order, done, total)].map(([name, data]) => svg`<path class=${name} d=${data} />`);
  return html`<svg class="tile" part="tile" viewBox="0 0 103 103" aria-hidden="true">${paths}</svg>`;
}

/** Pigments, each also lighter (1) and darker (2), in both schemes. Decorative only. */
export const tileStyles = css`
  .tile { display: block; forced-color-adjust: none; }
  path { fill: var(--_p); }
  .t1 { fill: color-mix(in srgb, var(--_p) 88%, #fff); }
  .t2 { fill: color-mix(in srgb, var(--_p) 90%, #000); }
  .lapis { --_p: light-dark(#1f3a8f, #3557c0); }
  .gold { --_p: #d79a2b; }
  .verdigris { --_p: #1f7a6d; }
  .brick { --_p: #b5492c; }
  .porphyry { --_p: light-dark(#5f2a56, #84447a); }
  .sky { --_p: #9db7de; }
  .plaster { --_p: light-dark(#e2dbc6, #cfc7b0); }
  .bed { --_p: light-dark(#e1e3dc, #2a303c); }
  .bed.t1 { fill: light-dark(#ecede8, #222834); }
`;
