/** The seeded tile: 13 × 13 tesserae, a picture that is always the same for the same module. Decorative, never meaning. */
export const TILE_SIDE = 13;

export interface Tessera {
  readonly x: number;
  readonly y: number;
  /** Name of its colour; `bed`, the empty bed, is what shows until it is set. */
  readonly pigment: string;
  /** 0 base, 1 lighter, 2 darker. */
  readonly tone: 0 | 1 | 2;
}

/** Five ways to lay rings round the middle, from the distances to the middle column and row; neighbours in a course differ. */
const FIELDS: readonly ((u: number, v: number) => number)[] = [
  (u, v) => u + v,
  (u, v) => Math.min(1.5 * Math.max(u, v), u + v),
  (u, v) => Math.max(u, v) + (Math.min(u, v) > 2 ? 2 : 0),
  (u, v) => Math.min(Math.abs(u - v), Math.max(2, Math.abs(Math.max(u, v) - 3) + 1)),
  (u, v) => (u && v ? 3 - Math.min(3, Math.max(Math.abs(u - 3), Math.abs(v - 3), 0.75 * (Math.abs(u - 3) + Math.abs(v - 3)))) : 4),
];

const SCHEMES: readonly string[] = [
  'lapis gold plaster lapis sky',
  'brick gold plaster brick plaster',
  'verdigris plaster gold verdigris plaster',
  'gold porphyry plaster porphyry plaster',
  'plaster lapis lapis verdigris plaster',
];

/** The tesserae of a tile, from the middle outwards: the order in which they are set as steps are done. */
export function tileOf(id: string, order: number): readonly Tessera[] {
  // Any number will do: orders come from attributes.
  const at = Math.abs(Math.trunc(order) % FIELDS.length) || 0;
  const field = FIELDS[at] as (typeof FIELDS)[0];
  const scheme = (SCHEMES[at] as string).split(' ');
  const random = generator(id);
  const bands: number[] = [];
  for (let band = 0; bands.length < 24; band += 1) bands.push(...(random() < 0.6 ? [band] : [band, band]));
  const cells: (Tessera & { turn: number })[] = [];
  for (let cell = 0; cell < TILE_SIDE * TILE_SIDE; cell += 1) {
    const [x, y] = [cell % TILE_SIDE, Math.floor(cell / TILE_SIDE)];
    const [u, v] = [Math.abs(x - 6), Math.abs(y - 6)];
    const pigment = scheme[(bands[Math.floor(field(u, v))] ?? 0) % 5] as string;
    const roll = random();
    cells.push({ x, y, pigment, tone: roll < 0.62 ? 0 : roll < 0.83 ? 1 : 2, turn: Math.max(u, v) + random() });
  }
  return cells.sort((a, b) => a.turn - b.turn);
}

/** How many tesserae are set when `done` of `total` steps are: none only at none, all only at all. */
export function tesseraeSet(done: number, total: number): number {
  return done > 0 && total > 0 ? Math.max(1, Math.floor(Math.min(1, done / total) * TILE_SIDE * TILE_SIDE)) : 0;
}

/** SVG path data by class names `pigment t<tone>`, on a square of 8-unit cells with 12 % gaps. One path per colour. */
export function tilePaths(id: string, order: number, done: number, total: number): ReadonlyMap<string, string> {
  const set = tesseraeSet(done, total);
  const paths = new Map<string, string>();
  // Not entries(): Prototype.js gives arrays one of its own.
  tileOf(id, order).forEach(({ x, y, pigment, tone }, index) => {
    const name = index < set ? `${pigment} t${tone}` : `bed t${(x + y + tone) % 2}`;
    paths.set(name, `${paths.get(name) ?? ''}M${x * 8} ${y * 8}h7v7h-7z`);
  });
  return paths;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) seeds mulberry32 (public domain): a number in [0, 1) each call. */
function generator(id: string): () => number {
  let state = 0x811c9dc5;
  for (const char of id) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
