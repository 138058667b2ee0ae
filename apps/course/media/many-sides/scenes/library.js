// One room for pupils and for talk; then a wall of glass.
import { person, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';

const FLOOR = 29;
const NOISE = [[33, 8], [29, 13], [36, 15], [26, 18], [32, 20], [38, 10], [27, 9], [35, 22]];
const BOOKS = ['brick', 'verdigris', 'gold', 'lapis', 'porphyry', 'plaster'];

export const words = [];

export function scene(at) {
  const set = at.glass.start - 0.1;
  return {
    picture(time) {
      const mosaic = room();
      [3, 10, 17].forEach((x, index) => person(mosaic, x, FLOOR - 11, ['lapis', 'brick', 'porphyry'][index], 1, 3));
      desk(mosaic, 1, 22);
      [5, 12, 19].forEach((x) => mosaic.fill(x, FLOOR - 6, 3, 1, 'dawn'));
      [42, 48, 54, 59].forEach((x, index) => person(mosaic, x, FLOOR - 11, ['verdigris', 'gold', 'brick', 'sky'][index], 1, 3));
      desk(mosaic, 41, 22);
      const noise = share(time - at.quarrel.start - 0.5, 2.2);
      const calm = 1 - share(time - set, 1.2);
      NOISE.forEach(([x, y], index) => mosaic.fill(x, y, 2, 2, 'brick', arrival(noise, index / 8) * calm));
      const glass = share(time - set - 0.4, 1.3);
      for (let y = 3; y < FLOOR; y++) for (let x = 31; x < 34; x++) mosaic.put(x, y, x === 32 ? 'sky' : 'plaster', arrival(glass, (FLOOR - y) / 28));
      return mosaic;
    },
  };
}

function desk(mosaic, x, width) {
  mosaic.fill(x, FLOOR - 5, width, 1, 'plaster');
  for (const leg of [x + 1, x + width - 3]) mosaic.fill(leg, FLOOR - 4, 2, 4, 'plaster');
}

/** Shelves along the wall, and a floor. */
function room() {
  const mosaic = new Mosaic('dusk');
  mosaic.fill(0, FLOOR, 64, 7, 'road');
  mosaic.fill(0, 2, 64, 1, 'night');
  mosaic.fill(0, 7, 64, 1, 'night');
  for (let x = 1; x < 63; x++) {
    const height = 2 + Math.floor(scatter(x, 3, 5) * 3);
    if (scatter(x, 3, 6) < 0.86) mosaic.fill(x, 7 - height, 1, height, BOOKS[Math.floor(scatter(x, 3, 7) * 6)]);
  }
  return mosaic;
}
