// Four narrow doors stay shut; then they become one wide door for all.
import { person, share, stepped } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';
import { onFoot, SIDES } from './halina.js';

const FLOOR = 29;
const TOP = 10;
const DOORS = [7, 20, 33, 46].map((x, index) => ({ x, pigment: SIDES[index] }));
const WIDE = { from: 17, to: 45 };

export const words = [];

export function scene(at) {
  const walks = at.none.start - 0.6;
  const becomes = at.change.start;
  const opens = at.change.start + 2.4;
  return {
    picture(time) {
      const before = hall();
      for (const door of DOORS) shut(before, door);
      const after = hall();
      wide(after, share(time - opens, 1.6));
      const mosaic = before.become(after, share(time - becomes, 2));
      const x = time < becomes + 1 ? stepped(0, 57, time - walks, 0.06) : stepped(57, 28, time - becomes - 1, 0.08);
      onFoot(mosaic, x, FLOOR - 12);
      const follow = share(time - opens - 0.8, 1.4);
      [[18, 'lapis'], [23, 'brick'], [36, 'gold'], [41, 'verdigris']].forEach(([left, coat], index) => person(mosaic, left, FLOOR - 9, coat, arrival(follow, index / 4), 3));
      return mosaic;
    },
  };
}

function hall() {
  const mosaic = new Mosaic('lapis');
  mosaic.fill(0, FLOOR, 64, 36 - FLOOR, 'road');
  return mosaic;
}

function shut(mosaic, { x, pigment }) {
  mosaic.fill(x - 1, TOP - 1, 12, FLOOR - TOP + 1, 'night');
  mosaic.fill(x, TOP, 10, FLOOR - TOP, pigment);
  mosaic.fill(x + 7, TOP + 9, 1, 2, 'night');
}

/** A frame in every colour; inside, light as far as it is open. */
function wide(mosaic, open) {
  for (let x = WIDE.from - 2; x < WIDE.to + 2; x++) {
    for (let y = TOP - 4; y < FLOOR; y++) {
      const frame = x < WIDE.from || x >= WIDE.to || y < TOP - 2;
      if (frame) mosaic.put(x, y, SIDES[Math.floor(scatter(x, y, 6) * SIDES.length)]);
      else mosaic.put(x, y, Math.abs(x + 0.5 - (WIDE.from + WIDE.to) / 2) < open * 14 ? 'dusk' : 'night');
    }
  }
}
