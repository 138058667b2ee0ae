// A house at night, cut open: one board in the left room, three in the right.
import { COATS, person, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';
import { spread } from '/film/looking-through-the-lens/scenes/town.js';

const SMALL = { size: 30 };
const FLOOR = 31;
const LEFT = { x: 5, from: [17, 30] };
const RIGHT = { x: 34, from: [46, 30] };
const OTHERS = [['Добрий день', 35.5, 9, 11], ['Καλημέρα', 47.5, 12, 10], ['Merhaba', 36.5, 15, 9]];

export const words = [['Languages'], ['Guten Tag', { size: 44 }], ...OTHERS.map(([text]) => [text, SMALL])];

export function scene(at) {
  const lit = { left: at.shared.start + 1.2, right: at.mother.start + 0.2 };
  return {
    picture(time) {
      const mosaic = house();
      light(mosaic, LEFT, share(time - lit.left, 1.4));
      light(mosaic, RIGHT, share(time - lit.right, 1.4));
      [0, 1, 2, 3, 4].forEach((index) => {
        person(mosaic, LEFT.x + 1 + index * 5, FLOOR - 10, COATS[index], share(time - lit.left - 0.5 - index * 0.15, 0.5), 3);
        person(mosaic, RIGHT.x + 1 + index * 5, FLOOR - 10, COATS[(index * 2 + 1) % 5], share(time - lit.right - 0.5 - index * 0.15, 0.5), 3);
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Languages', { x: 2, y: 1, width: 11, amount: share(time - at.shared.start, 0.6) });
      write(pen, 'Guten Tag', { x: 9, y: 10, width: 17, height: 5, size: 44, amount: share(time - lit.left - 0.8, 0.6) });
      OTHERS.forEach(([text, x, y, width], index) => write(pen, text, { x, y, width, ...SMALL, amount: share(time - lit.right - 0.8 - index * 0.4, 0.6) }));
    },
  };
}

function house() {
  const mosaic = new Mosaic('panel');
  mosaic.fill(0, FLOOR, 64, 5, 'road');
  mosaic.fill(3, 6, 58, FLOOR - 6, 'brick');
  for (const { x } of [LEFT, RIGHT]) mosaic.fill(x, 8, 25, FLOOR - 9, 'night');
  return mosaic;
}

/** A room is lit from its floor. */
function light(mosaic, { x, from }, amount) {
  if (amount > 0) mosaic.fill(x, 8, 25, FLOOR - 9, 'sky', spread(amount, from, 26));
}
