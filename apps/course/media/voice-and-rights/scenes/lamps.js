// Night: twelve lamps along the road, none along the footpath; then seven of them have moved.
import { COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const ROAD = { foot: 14, y: 15, height: 5 };
const PATH = { foot: 29, y: 30, height: 3 };
/** The twelve places of lamps; those that move are lit again along the footpath. */
const LAMPS = Array.from({ length: 12 }, (_, index) => 4 + index * 5);
const MOVE = [0, 2, 3, 5, 7, 8, 10];
const WALKERS = [[6, 0], [20, 1], [27, 2], [41, 4], [55, 1]];

export const words = [['Equal rights']];

export function scene(at) {
  const moves = at.moved.start;
  const gone = (index, time) => (MOVE.includes(index) ? share(time - moves - MOVE.indexOf(index) * 0.22, 0.6) : 0);
  return {
    picture(time) {
      const mosaic = dark();
      LAMPS.forEach((x, index) => lamp(mosaic, x, ROAD, 1 - gone(index, time)));
      MOVE.forEach((index, order) => lamp(mosaic, 3 + order * 9, PATH, gone(index, time)));
      car(mosaic, stepped(8, 64, time - at.lamps.start, 0.16), false);
      car(mosaic, stepped(46, -12, time - at.lamps.start, 0.22), true);
      for (const [from, coat] of WALKERS) person(mosaic, stepped(from, from + 12, time - at.lamps.start, 0.9), PATH.foot - 4, COATS[coat], 1, 2);
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Equal rights', { x: 2, y: 2, width: 13, amount: share(time - at.lamps.start, 0.6) });
    },
  };
}

function dark() {
  const mosaic = new Mosaic('night');
  mosaic.fill(0, ROAD.y, 64, ROAD.height, 'road');
  mosaic.fill(0, PATH.y, 64, PATH.height, 'road');
  return mosaic;
}

/** A post, its light, and what it lights. */
function lamp(mosaic, x, { foot, y, height }, amount) {
  if (amount <= 0) return;
  mosaic.fill(x - 2, y, 5, height, 'dawn', amount * 0.85);
  mosaic.fill(x, foot - 4, 1, 5, 'grey', amount);
  mosaic.fill(x - 1, foot - 5, 3, 1, 'gold', amount);
}

function car(mosaic, x, left) {
  const lines = ['  bbb  ', 'bbbbbbb', ' k   k '];
  mosaic.stamp(left ? lines : lines.map((line) => [...line].reverse().join('')), { b: left ? 'brick' : 'verdigris', k: 'night' }, x, left ? ROAD.y : ROAD.y + 2);
}
