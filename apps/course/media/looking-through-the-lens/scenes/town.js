// The made-up town: a left bank, a river, a right bank.
import { COLUMNS, ROWS, arrival } from '/stage/mosaic.js';
import { BARE, scatter } from '/stage/pigments.js';

/** x, width, first row, colour by day. */
const LEFT = [[0, 6, 16, 'brick'], [6, 5, 20, 'plaster'], [11, 7, 12, 'lapis'], [18, 8, 18, 'verdigris'], [26, 4, 15, 'porphyry'], [30, 4, 21, 'brick']];
const RIGHT = [[42, 4, 21, 'verdigris'], [46, 11, 14, 'lapis'], [57, 7, 18, 'brick']];

export const STREET = 28;
const RIVER = { from: 34, to: 41 };

/** The sky, the sun, the street, the river and its bridge. */
export function ground(mosaic, { sky = 'sky', sun = [36, 6] }) {
  mosaic.fill(0, 0, COLUMNS, STREET, sky);
  mosaic.fill(0, STREET, COLUMNS, 2, 'road');
  mosaic.fill(0, STREET + 2, COLUMNS, ROWS - STREET - 2, 'night');
  mosaic.fill(RIVER.from, STREET + 1, RIVER.to - RIVER.from + 1, ROWS - STREET - 1, 'water');
  mosaic.fill(RIVER.from, STREET, RIVER.to - RIVER.from + 1, 1, 'plaster');
  for (const pier of [RIVER.from, RIVER.from + 3, RIVER.from + 4, RIVER.to]) mosaic.put(pier, STREET + 1, 'plaster');
  disc(mosaic, sun, 4.4, 'gold');
}

export function leftBank(mosaic, look) {
  for (const house of LEFT) build(mosaic, house, look);
  build(mosaic, [13, 3, 7, 'lapis'], look);
  mosaic.put(14, 9, look.day ? 'plaster' : 'gold', look.amount);
}

export function rightBank(mosaic, look) {
  for (const house of RIGHT) build(mosaic, house, look);
}

/** A house: walls, and a window in every second column of every third row. */
function build(mosaic, [left, width, top, colour], { day = false, bare = false, amount = 1 }) {
  for (let y = top; y < STREET; y++) {
    for (let x = left; x < left + width; x++) {
      const wall = bare ? BARE : isWindow(x - left, y - top, width) ? pane(x, y, day) : day ? colour : 'night';
      mosaic.put(x, y, wall, typeof amount === 'function' ? amount(x, y) : amount);
    }
  }
}

function isWindow(x, y, width) {
  return x % 2 === 1 && y % 3 === 2 && x !== width - 1;
}

function pane(x, y, day) {
  if (day) return scatter(x, y, 5) < 0.5 ? 'plaster' : 'sky';
  return scatter(x, y, 5) < 0.62 ? 'gold' : 'lapis';
}

export function disc(mosaic, [x, y], radius, pigment) {
  for (let row = -6; row <= 6; row++) {
    for (let column = -6; column <= 6; column++) {
      if (Math.hypot(row, column) <= radius) mosaic.put(x + column, y + row, pigment);
    }
  }
}

/** A ring of gold, the lens; inside it another picture of the same place is seen. */
export function lens(mosaic, inside, x, y, radius = 10) {
  mosaic.places = mosaic.places.map((place, index) => {
    const distance = Math.hypot((index % COLUMNS) - x, Math.floor(index / COLUMNS) - y);
    if (distance > radius + 0.6) return place;
    return distance > radius - 0.9 ? { pigment: 'gold' } : inside.places[index];
  });
}

/** Setting from one place outwards: how far the tessera at x, y has come. */
export function spread(share, [fromX, fromY], reach) {
  return (x, y) => arrival(share, Math.min(1, Math.hypot(x - fromX, y - fromY) / reach + scatter(x, y, 9) * 0.12 - 0.06));
}
