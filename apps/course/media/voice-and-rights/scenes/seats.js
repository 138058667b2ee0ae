// A commission from above: forty-one seats, then twenty-five, ten of them gold.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const BEFORE = rows([[9, 10], [14, 15], [18, 20]]);
const AFTER = rows([[10, 12], [15, 18]]);
/** Spread over both rows. */
const GOLD = [1, 4, 6, 9, 11, 13, 16, 18, 21, 23];

export const words = [['Participation'], ['41', { size: 72 }], ['25', { size: 72 }]];

export function scene(at) {
  const shrinks = at.neuchatel.end - 1.4;
  return {
    picture(time) {
      const before = hall();
      BEFORE.forEach((seat, index) => put(before, seat, 'sky', arrival(share(time - at.seats.start, 2.6), index / BEFORE.length)));
      const after = hall();
      AFTER.forEach((seat, index) => {
        put(after, seat, 'sky');
        const order = GOLD.indexOf(index);
        if (order >= 0) put(after, seat, 'gold', share(time - at.ten.start - order * 0.18, 0.5));
      });
      return before.become(after, share(time - shrinks, 1.5));
    },
    write(pen, time) {
      write(pen, 'Participation', { x: 2, y: 2, width: 13, amount: share(time - at.seats.start, 0.6) });
      const left = 1 - share(time - shrinks, 0.5);
      if (left > 0) write(pen, '41', { x: 27, y: 26, width: 10, height: 6, size: 72, ground: false, amount: share(time - at.neuchatel.start - 1.2, 0.6) * left });
      write(pen, '25', { x: 27, y: 26, width: 10, height: 6, size: 72, ground: false, amount: share(time - shrinks - 0.8, 0.6) });
    },
  };
}

/** Seats in half circles, as [how many, how far out]. */
function rows(list) {
  return list.flatMap(([count, radius]) => Array.from({ length: count }, (_, index) => {
    const turn = Math.PI * (index / (count - 1));
    return [Math.round(31 - Math.cos(turn) * radius * 1.32), Math.round(29 - Math.sin(turn) * radius)];
  }));
}

function put(mosaic, [x, y], pigment, amount = 1) {
  mosaic.fill(x, y, 2, 2, pigment, amount);
}

/** A dark ground: the number is written in its middle. */
function hall() {
  return new Mosaic('panel');
}
