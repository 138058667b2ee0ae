// A dark building; one window is lit, then two more.
import { share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';

export const words = [];

const WINDOW = { width: 15, height: 12 };
const LIT = [[24, 12, 0], [43, 12, 1], [5, 12, 2]];
const DARK = [[5, -4], [24, -4], [43, -4], [5, 28], [24, 28], [43, 28]];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('lapis');
      for (const [x, y] of DARK) mosaic.fill(x, y, WINDOW.width, WINDOW.height, 'night');
      LIT.forEach(([x, y, turn]) => {
        mosaic.fill(x, y, WINDOW.width, WINDOW.height, 'night');
        room(mosaic, x, y, turn, turn === 0 ? 1 : share(time - at.desk.end - 0.2 - (turn - 1) * 0.7, 0.9));
      });
      sheet(mosaic, LIT[0], time > at.desk.start + 1.4);
      return mosaic;
    },
  };
}

/** Somebody at a desk, from the side. */
function room(mosaic, x, y, turn, amount) {
  mosaic.fill(x, y, WINDOW.width, WINDOW.height, 'dawn', amount);
  mosaic.stamp([' hh', ' hp', ' pp', 'ccc', 'cccc', 'ccc', 'ccc'], { h: 'night', p: 'gold', c: ['brick', 'verdigris', 'porphyry'][turn] }, x + 2, y + 3, amount);
  mosaic.fill(x + 1, y + 9, 13, 1, 'porphyry', amount);
  for (const leg of [2, 12]) mosaic.fill(x + leg, y + 10, 1, 2, 'porphyry', amount);
}

/** The sheet on the desk: away from the visitor, then turned towards them. */
function sheet(mosaic, [x, y], turned) {
  mosaic.fill(x + 8, y + 4, 5, 5, 'sky');
  const lines = turned ? [[9, 5, 3], [9, 7, 2]] : [[9, 7, 3], [10, 5, 2]];
  for (const [column, row, width] of lines) mosaic.fill(x + column, y + row, width, 1, 'lapis');
}
