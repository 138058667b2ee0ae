import { tilePaths, tesseraeSet } from '@tessera-learning/core';
import { svg, html, css, type TemplateResult } from 'lit';

/** The seeded tile as a picture. Words beside it say the same, so assistive technology skips it. */
export function renderTile(id: string, order: number, done: number, total: number): TemplateResult {
  const paths = [...tilePaths(id, order, done, total)].map(([name, data]) => svg`<path class=${name} d=${data}></path>`);
  return html`<svg class="tile" part="tile" viewBox="0 0 103 103" aria-hidden="true" data-set=${tesseraeSet(done, total)}>${paths}</svg>`;
}

/** Pigments: base, lighter and darker tone of each, light and dark scheme. Decorative only. */
export const tileStyles = css`
  .tile { display: block; forced-color-adjust: none; }
  .lapis-0 { fill: light-dark(#1f3a8f, #3557c0); } .lapis-1 { fill: light-dark(#3753a6, #4d6dd0); } .lapis-2 { fill: light-dark(#172d70, #2847a3); }
  .gold-0 { fill: #d79a2b; } .gold-1 { fill: #e0ad50; } .gold-2 { fill: #bd8520; }
  .verdigris-0 { fill: #1f7a6d; } .verdigris-1 { fill: #369083; } .verdigris-2 { fill: #17655a; }
  .brick-0 { fill: #b5492c; } .brick-1 { fill: #c66247; } .brick-2 { fill: #983a21; }
  .porphyry-0 { fill: light-dark(#5f2a56, #84447a); } .porphyry-1 { fill: light-dark(#77406d, #975a8d); } .porphyry-2 { fill: light-dark(#4b1f43, #6d3564); }
  .sky-0 { fill: #9db7de; } .sky-1 { fill: #b2c7e6; } .sky-2 { fill: #86a3cf; }
  .plaster-0 { fill: light-dark(#e2dbc6, #cfc7b0); } .plaster-1 { fill: light-dark(#ebe6d7, #dad3c0); } .plaster-2 { fill: light-dark(#d3cab0, #bbb29a); }
  .bed-0 { fill: light-dark(#e1e3dc, #2a303c); } .bed-1 { fill: light-dark(#ecede8, #222834); }
`;
