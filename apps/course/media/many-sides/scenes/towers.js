// Two towers grow together; the arrow between them stays an outline.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { BARE, scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const BASE = 28;
const [WIDTH, HEIGHT] = [14, 19];
const ARROW = ['      #   ', '      ##  ', '######### ', '##########', '######### ', '      ##  ', '      #   '];

export const words = [['Stronger policies'], ['More trust']];

export function scene(at) {
  const begins = at.study.start;
  return {
    picture(time) {
      const mosaic = new Mosaic('dusk');
      mosaic.fill(0, BASE, 64, 36 - BASE, 'road');
      grow(mosaic, 6, ['lapis', 'porphyry'], share(time - begins, 4));
      grow(mosaic, 44, ['gold', 'verdigris'], share(time - begins, 4));
      mosaic.stamp(ARROW, { '#': BARE }, 22, 12, share(time - at.proof.start - 0.6, 1), 2);
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Stronger policies', { x: 5, y: 30, width: 16, ground: false, amount: share(time - begins - 0.6, 0.6) });
      write(pen, 'More trust', { x: 43, y: 30, width: 16, ground: false, amount: share(time - begins - 1.8, 0.6) });
    },
  };
}

/** Set row by row, in two pigments. */
function grow(mosaic, left, pigments, amount) {
  for (let row = 0; row < HEIGHT; row++) {
    for (let x = left; x < left + WIDTH; x++) {
      const y = BASE - 1 - row;
      mosaic.put(x, y, pigments[scatter(x, y, 4) < 0.7 ? 0 : 1], arrival(amount, (row + scatter(x, y, 3)) / (HEIGHT + 1)));
    }
  }
}
