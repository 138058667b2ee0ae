// The report: two columns are set, the third stays an outline.
import { person, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { BARE } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const BASE = 28;
const [WIDTH, HEIGHT] = [12, 21];
const LABELS = [['How much?', 6, 12], ['How well?', 26, 12], ['What is different?', 44, 16]];
const COATS = ['verdigris', 'brick', 'sky', 'gold'];

export const words = LABELS.map(([text]) => [text]);

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('dusk');
      mosaic.fill(0, BASE, 64, 36 - BASE, 'road');
      columns(mosaic, [share(time - at.report.start, 3.4), share(time - at.much.start, 3)], share(time - at.different.start, 1.4));
      people(mosaic, share(time - 0.4, 2));
      return mosaic;
    },
    write(pen, time) {
      labels(pen, [at.report.start, at.much.start, at.different.start].map((start) => share(time - start, 0.6)));
    },
  };
}

/** The first two columns grow to their heights; the outline of the third appears, and `third` of it is set. */
export function columns(mosaic, [much, well], outline, third = 0) {
  grow(mosaic, 6, 20, 'gold', much);
  grow(mosaic, 26, 17, 'verdigris', well);
  mosaic.fill(46, BASE - HEIGHT, WIDTH, HEIGHT, BARE, outline);
  grow(mosaic, 46, 10, 'brick', third);
}

/** A column that is set row by row from below. */
function grow(mosaic, left, height, pigment, amount) {
  mosaic.fill(left, BASE - height, WIDTH, height, pigment, (x, y) => arrival(amount, ((BASE - 1 - y) * WIDTH + (x - left)) / (height * WIDTH)));
}

export function people(mosaic, amount) {
  for (let index = 0; index < 9; index++) {
    person(mosaic, [6, 26, 46][Math.floor(index / 3)] + 1 + (index % 3) * 4, BASE + 1, COATS[(index * 3 + 1) % 4], arrival(amount, index / 9), 2);
  }
}

export function labels(pen, amounts) {
  LABELS.forEach(([text, x, width], index) => write(pen, text, { x, y: 2, width, amount: amounts[index] }));
}
