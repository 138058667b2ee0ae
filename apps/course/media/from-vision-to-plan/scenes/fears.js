// Grey speech bubbles crumble when the mayor answers; the ground she stands on gets its name.
import { COATS, person, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const INK = '#171B26';
export const words = [['Constitution', { size: 44, colour: INK }]];

const GREY = [[2, 5, 17, 7, 11], [45, 3, 17, 7, 51], [46, 14, 15, 6, 55]];
const CROWD = [2, 6, 10, 14, 48, 52, 56, 60];
const BLOCK = { x: 21, y: 26, width: 22, height: 10 };

/** A speech bubble: a slab without corners, and its tail. */
export function bubble(mosaic, [x, y, width, height, tail], pigment, amount = 1) {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const corner = (row === y || row === y + height - 1) && (column === x || column === x + width - 1);
      if (!corner) mosaic.put(column, row, pigment, typeof amount === 'function' ? amount(column, row) : amount);
    }
  }
  [[tail, 0], [tail + 1, 0], [tail, 1]].forEach(([column, row]) => mosaic.put(column, y + height + row, pigment, typeof amount === 'function' ? amount(column, y + height + row) : amount));
}

export function scene(at) {
  const answers = at.fears.start + 2.2;
  return {
    picture(time) {
      const mosaic = new Mosaic('dusk');
      mosaic.fill(0, 32, 64, 4, 'road');
      GREY.forEach((each, index) => {
        const shown = share(time - at.fears.start + 0.3 - index * 0.3, 0.6);
        const gone = share(time - answers - 0.9 - index * 0.7, 1.5);
        bubble(mosaic, each, 'grey', (x, y) => shown * (1 - arrival(gone, scatter(x, y, 4))));
      });
      const said = share(time - answers, 1.2);
      bubble(mosaic, [22, 2, 20, 8, 32], 'gold', (x, y) => arrival(said, scatter(x, y, 5)));
      mosaic.fill(BLOCK.x, BLOCK.y, BLOCK.width, BLOCK.height, 'night');
      const named = share(time - at.ground.start - 0.2, 1.6);
      mosaic.fill(BLOCK.x, BLOCK.y, BLOCK.width, BLOCK.height, 'plaster', (x, y) => arrival(named, scatter(x, y, 6)));
      person(mosaic, 30, BLOCK.y - 12, 'porphyry', 1, 4);
      CROWD.forEach((x, index) => person(mosaic, x, 26 + (index % 2), COATS[index % 5], 1, 2));
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Constitution', { x: BLOCK.x + 2, y: BLOCK.y + 3, width: BLOCK.width - 4, height: 4, size: 44, colour: INK, ground: '#E2DBC6', amount: share(time - at.ground.start - 1.4, 0.6) });
    },
  };
}
