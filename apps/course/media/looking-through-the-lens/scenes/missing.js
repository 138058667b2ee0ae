// Morning: both banks are set, some tiles are not; the lens goes on to the library.
import { bus, COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { BARE, scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';
import { ground, leftBank, lens, rightBank, STREET } from './town.js';

export const words = [['Library']];

const MORNING = { sky: 'dawn', sun: [38, 7] };

export function scene(at) {
  const moves = at.choose.start;
  return {
    picture(time) {
      const mosaic = morning();
      unset(mosaic);
      bus(mosaic, stepped(50, 27, time - at.yours.start, 0.5), STREET - 5, { riders: 3 });
      [3, 8, 15, 24, 44, 58, 61].forEach((x, index) => person(mosaic, x, STREET - 2, COATS[index % 5]));
      if (time > moves - 0.5) lens(mosaic, mosaic, stepped(51, 21, time - moves, 0.2), 20, 9);
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Library', { x: 17, y: 5, width: 9, amount: share(time - moves - 6, 0.6) });
    },
  };
}

function morning() {
  const mosaic = new Mosaic();
  ground(mosaic, MORNING);
  leftBank(mosaic, { day: true });
  rightBank(mosaic, { day: true });
  return mosaic;
}

/** A few places still wait for their tessera. */
function unset(mosaic) {
  for (let y = 18; y < STREET; y++) for (let x = 54; x < 64; x++) if (scatter(x, y, 11) < (x - 53) / 22) mosaic.put(x, y, BARE);
}
