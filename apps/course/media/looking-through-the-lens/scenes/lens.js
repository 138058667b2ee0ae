// A golden ring crosses the river; inside it the bare houses are set.
import { COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';
import { onPaper } from './made-up.js';
import { ground, leftBank, lens, rightBank, STREET } from './town.js';

export const words = [['Hospital']];

function whole() {
  const mosaic = new Mosaic();
  ground(mosaic, {});
  leftBank(mosaic, {});
  rightBank(mosaic, {});
  [46, 50, 54].forEach((x, index) => person(mosaic, x, STREET - 2, COATS[index]));
  return mosaic;
}

export function scene(at) {
  const begins = at.lens.start - 0.2;
  return {
    picture(time) {
      const mosaic = onPaper();
      lens(mosaic, whole(), stepped(10, 51, time - begins, 0.15), 19);
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Hospital', { x: 46, y: 4, width: 10, amount: share(time - begins - 41 * 0.15, 0.6) });
    },
  };
}
