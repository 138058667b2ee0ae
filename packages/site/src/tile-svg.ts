import { TILE_SIDE, html, tilePaths, type Html } from '@tessera-learning/core';

export interface TilePicture {
  /** Slug of the module: it seeds the picture. */
  readonly id: string;
  /** Place in the course, from 0: chooses the pattern. */
  readonly order: number;
  /** `set`: every tessera in place; `bed`: none yet. */
  readonly fill: 'set' | 'bed';
}

/** A module's tile as inline SVG. Decorative: words beside it say the same. */
export function tileSvg({ id, order, fill }: TilePicture): Html {
  return svgOf(tilePaths(id, order, fill === 'set' ? 1 : 0, 1));
}

/** Tesserae of the upper half by row; one is left out before the lower half starts. */
const UPPER = [11, 11, 9, 9, 9, 6, 6, 6, 3, 3, 3, 1, 1];

/** The guide's tile: two halves of a token, set stair to stair. For the deep ground. */
export function guideTileSvg(): Html {
  const paths = new Map<string, string>();
  for (let y = 0; y < TILE_SIDE; y += 1) {
    for (let x = 0; x < TILE_SIDE; x += 1) {
      const upper = UPPER[y] as number;
      if (x === upper) continue;
      const name = `${x < upper ? 'gold' : 'token'} t${toneAt(x, y)}`;
      paths.set(name, `${paths.get(name) ?? ''}M${x * 8} ${y * 8}h7v7h-7z`);
    }
  }
  return svgOf(paths);
}

/** A scattering of tones that is the same on every build: about 62 % base, 21 % lighter, 17 % darker. */
export function toneAt(x: number, y: number): 0 | 1 | 2 {
  const roll = ((x * 37 + y * 101 + x * y * 13 + ((x * x) ^ (y * 7))) * 29) % 100;
  return roll < 62 ? 0 : roll < 83 ? 1 : 2;
}

function svgOf(paths: ReadonlyMap<string, string>): Html {
  const shapes = [...paths].map(([name, data]) => html`<path class="${name}" d="${data}"/>`);
  return html`<svg class="tile" viewBox="0 0 103 103" aria-hidden="true">${shapes}</svg>`;
}
