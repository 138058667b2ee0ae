import { html, type Html } from '@tessera-learning/core';
import { toneAt } from './tile-svg.js';

/** Tesserae along a whole stair: 72 divides by 2, 3 and 4. */
const COLUMNS = 72;
/** How far each step rises, in tesserae. */
const RISE = 2;

/** A stair of tesserae, as wide as its box: one step for each part, the last the highest. Decorative. */
export function stairSvg(steps: number): Html {
  const height = (steps - 1) * RISE + 1;
  return squares(stairCells(steps), COLUMNS, height, 'stair-line');
}

/** A short row of tesserae, for narrow screens: it grows by four with each step. */
export function stepRowSvg(index: number): Html {
  const cells = range(index * 4 + 1).map((x) => [x, 0] as const);
  return squares(cells, cells.length, 1, `step-row step-row-${index}`);
}

function stairCells(steps: number): readonly (readonly [number, number])[] {
  const span = COLUMNS / steps;
  return range(steps).flatMap((step) => stepCells(step, steps, span));
}

/** One step: the riser that joins it to the step before, then its tread, which reaches under the next riser. */
function stepCells(step: number, steps: number, span: number): readonly (readonly [number, number])[] {
  const y = (steps - 1 - step) * RISE;
  const start = Math.round(step * span);
  const end = step === steps - 1 ? COLUMNS : Math.round((step + 1) * span) + 1;
  const tread = range(end - start).map((at) => [start + at, y] as const);
  return step === 0 ? tread : [[start, y + 1] as const, ...tread];
}

function squares(cells: readonly (readonly [number, number])[], width: number, height: number, name: string): Html {
  const paths = ['', '', ''];
  for (const [x, y] of cells) paths[toneAt(x, y)] += `M${x * 8} ${y * 8}h7v7h-7z`;
  const shapes = paths.map((data, tone) => data && html`<path class="step t${tone}" d="${data}"/>`);
  return html`<svg class="${name}" viewBox="0 0 ${width * 8 - 1} ${height * 8 - 1}" aria-hidden="true">${shapes}</svg>`;
}

function range(length: number): readonly number[] {
  return [...new Array<undefined>(length).keys()];
}
