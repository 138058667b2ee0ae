/** The seeded tile: 13 × 13 tesserae, a picture that is always the same for the same module. Decorative, never meaning. */
export const TILE_SIDE = 13;

/** Pigments by name; `bed` is the empty bed. Each has a base, a lighter and a darker tone: 0, 1, 2. */
export type Pigment = 'lapis' | 'gold' | 'verdigris' | 'brick' | 'porphyry' | 'sky' | 'plaster' | 'bed';

export interface Tessera {
  readonly x: number;
  readonly y: number;
  readonly pigment: Pigment;
  /** 0 base, 1 lighter, 2 darker. */
  readonly tone: 0 | 1 | 2;
}

type Field = (u: number, v: number) => number;

/** Five ways to lay rings round the middle; by module order, so that neighbours differ. */
const FIELDS: readonly Field[] = [
  (u, v) => u + v,
  (u, v) => Math.min(1.5 * Math.max(u, v), u + v),
  (u, v) => Math.max(u, v) + (Math.min(u, v) > 2 ? 2 : 0),
  (u, v) => Math.min(Math.abs(u - v), Math.max(2, Math.abs(Math.max(u, v) - 3) + 1)),
  fourFields,
];

const SCHEMES: readonly (readonly Pigment[])[] = [
  ['lapis', 'gold', 'plaster', 'lapis', 'sky'],
  ['brick', 'gold', 'plaster', 'brick', 'plaster'],
  ['verdigris', 'plaster', 'gold', 'verdigris', 'plaster'],
  ['porphyry', 'gold', 'porphyry', 'plaster', 'porphyry'],
  ['lapis', 'verdigris', 'sky', 'plaster', 'plaster'],
];

/** The tesserae of a tile, from the middle outwards: the order in which they are set as steps are done. */
export function tileOf(id: string, order: number): readonly Tessera[] {
  const random = generator(seedOf(id));
  const field = byOrder(FIELDS, order);
  const scheme = byOrder(SCHEMES, order);
  const widths = times(24, () => (random() < 0.6 ? 1 : 2));
  const bands = widths.flatMap((width, band) => times(width, () => band));
  const cells = grid().map(([x, y]) => {
    const [u, v] = [Math.abs(x - 6), Math.abs(y - 6)];
    const band = bands[Math.floor(field(u, v))] ?? 0;
    const pigment = scheme[band % scheme.length] as Pigment;
    const roll = random();
    const tone: 0 | 1 | 2 = roll < 0.62 ? 0 : roll < 0.83 ? 1 : 2;
    return { x, y, pigment, tone, ring: Math.max(u, v), turn: random() };
  });
  return cells.sort((a, b) => a.ring - b.ring || a.turn - b.turn).map(({ x, y, pigment, tone }) => ({ x, y, pigment, tone }));
}

/** How many tesserae are set when `done` of `total` steps are: none only at none, all only at all. */
export function tesseraeSet(done: number, total: number): number {
  if (done <= 0 || total <= 0) return 0;
  return Math.max(1, Math.floor((Math.min(done, total) / total) * TILE_SIDE * TILE_SIDE));
}

/** SVG path data by `pigment-tone`, on a 104-unit square of 8-unit cells with 12 % gaps. One path per colour. */
export function tilePaths(id: string, order: number, done: number, total: number): ReadonlyMap<string, string> {
  const set = tesseraeSet(done, total);
  const paths = new Map<string, string>();
  // Not entries(): Prototype.js gives arrays one of its own.
  tileOf(id, order).forEach(({ x, y, pigment, tone }, index) => {
    const name = index < set ? `${pigment}-${tone}` : `bed-${(x + y + tone) % 2}`;
    paths.set(name, `${paths.get(name) ?? ''}M${x * 8} ${y * 8}h7v7h-7z`);
  });
  return paths;
}

/** Any number will do: orders come from attributes. */
function byOrder<T>(choices: readonly T[], order: number): T {
  return choices[Math.abs(Math.trunc(order) % choices.length) || 0] as T;
}

function fourFields(u: number, v: number): number {
  if (u < 1 || v < 1) return 4;
  const [a, b] = [Math.abs(u - 3), Math.abs(v - 3)];
  return 3 - Math.min(3, Math.max(a, b, 0.75 * (a + b)));
}

function grid(): readonly (readonly [number, number])[] {
  return times(TILE_SIDE * TILE_SIDE, (index) => [index % TILE_SIDE, Math.floor(index / TILE_SIDE)] as const);
}

/** As Array.from({ length }) would, which Prototype.js replaces by one that forgets the function. */
function times<T>(count: number, make: (index: number) => T): T[] {
  return [...new Array<undefined>(count)].map((_, index) => make(index));
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/** mulberry32, public domain: a number in [0, 1) each call. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
