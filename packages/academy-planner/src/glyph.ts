import type { Kind, Pause } from '@tessera-learning/core/academy';
import { html, nothing, type TemplateResult } from 'lit';

/** Built from one square: a square, four squares, a stair, a cross. Kinds differ by shape, colour only adds to it. */
const SHAPES: Readonly<Record<Kind, string>> = {
  input: 'M1 1h12v12H1z',
  exercise: 'M1 1h5v5H1zM8 1h5v5H8zM1 8h5v5H1zM8 8h5v5H8z',
  visit: 'M1 1h4v4h4v4h4v4H1z',
  case: 'M5 1h4v4h4v4H9v4H5V9H1V5h4z',
};

export function glyph(kind: Kind | Pause): TemplateResult | typeof nothing {
  if (kind === 'coffee' || kind === 'lunch') return nothing;
  return html`<svg class="glyph ${kind}" viewBox="0 0 14 14" aria-hidden="true"><path d=${SHAPES[kind]} /></svg>`;
}
