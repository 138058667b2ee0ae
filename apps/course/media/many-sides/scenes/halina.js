// A woman whose dark coat is set in five bands, one for each of her sides.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';

/** The colours of her sides, from the shoulder down. */
export const SIDES = ['verdigris', 'gold', 'brick', 'sky', 'porphyry'];

/** Hair, face and neck; three places to a letter. */
const HEAD = ['  hhhh  ', ' hhhhhh ', ' hppppp ', ' hppppp ', ' hpppp  ', '   pp   '];
const SIZE = 3;
const [LEFT, TOP] = [20, 1];
const COAT = { from: TOP + HEAD.length * SIZE, left: [21, 18, 16, 16, 16, 16], right: [43, 46, 48, 48, 48, 48] };

/** How many rows each band has. */
const ROWS = [3, 3, 3, 3, 5];

export const words = [['Halina, 61', { size: 40 }]];

export function scene(at) {
  const length = at.sides.end - at.sides.start;
  const begins = [0, 0.36, 0.68].map((part) => at.sides.start + part * length).concat(at.word.start + 0.9, at.word.start + 2);
  return {
    picture(time) {
      const mosaic = new Mosaic('dusk');
      mosaic.stamp(HEAD, { h: 'grey', p: 'plaster' }, LEFT, TOP, 1, SIZE);
      SIDES.forEach((pigment, index) => band(mosaic, index, pigment, share(time - begins[index], 1)));
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Halina, 61', { x: 46, y: 4, width: 14, height: 4, size: 40, amount: share(time - at.halina.start, 0.6) });
    },
  };
}

/** One band of the coat: dark, then in its colour. */
function band(mosaic, index, pigment, amount) {
  for (let row = 0; row < ROWS[index]; row++) {
    const y = COAT.from + index * 3 + row;
    const step = Math.min(5, index * 3 + row);
    for (let x = COAT.left[step]; x < COAT.right[step]; x++) {
      mosaic.put(x, y, 'night');
      mosaic.put(x, y, pigment, arrival(amount, scatter(x, y, 4)));
    }
  }
}

/** The same woman on foot, 6 × 16, in her bands. */
export function onFoot(mosaic, x, y) {
  mosaic.fill(x + 1, y, 4, 2, 'grey');
  mosaic.fill(x + 1, y + 2, 4, 4, 'plaster');
  SIDES.forEach((pigment, index) => mosaic.fill(x, y + 6 + index * 2, 6, 2, pigment));
}
