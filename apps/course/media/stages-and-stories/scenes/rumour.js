// A rumour grows from person to person around one green square; figures and feelings together bring it back to size.
import { COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';

const FLOOR = 33;
const ABOVE = 25;
const TELLERS = [{ x: 5, size: [2, 2] }, { x: 16, size: [4, 4] }, { x: 28, size: [6, 6] }, { x: 41, size: [8, 9] }, { x: 55, size: [11, 12] }];
const BARS = ['nnnnnnnnnnn', 'nnnnnnnnnnn', 'nnnnnnnnssn', 'nnnnnnnnssn', 'nnnnnssnssn', 'nnnnnssnssn', 'nnssnssnssn', 'nnssnssnssn', 'nnnnnnnnnnn'];
const HEART = ['ggggggggggg', 'ggbbgggbbgg', 'gbbbbgbbbbg', 'gbbbbbbbbbg', 'gbbbbbbbbbg', 'ggbbbbbbbgg', 'gggbbbbbggg', 'ggggbbbgggg', 'gggggbggggg'];

export const words = [];

export function scene(at) {
  const shrinks = at.answer.end + 0.2;
  return {
    picture(time) {
      const mosaic = new Mosaic('dusk');
      mosaic.fill(0, FLOOR, 64, 3, 'road');
      TELLERS.forEach(({ x, size }, index) => {
        person(mosaic, x, FLOOR - 6, COATS[index], 1, 2);
        block(mosaic, x, size, time - at.rumour.start - 0.6 - index * 0.55, time - shrinks);
      });
      answer(mosaic, time - at.answer.start);
      return mosaic;
    },
  };
}

/** Squares around the one that was so, over somebody's head. */
function block(mosaic, x, [width, height], since, shrinking) {
  const left = x + 1 - Math.floor(width / 2);
  const rows = Math.max(0, height - Math.max(0, Math.floor(shrinking / 0.13)));
  if (since <= 0) return;
  mosaic.fill(left, ABOVE - rows + 1, width, rows, 'brick', share(since, 0.7));
  mosaic.fill(x, ABOVE - 1, 2, 2, 'verdigris', share(since, 0.4));
}

/** Two tiles, one of figures and one of feelings, that come to stand side by side. */
function answer(mosaic, since) {
  const apart = stepped(8, 0, since - 2.4, 0.14);
  mosaic.stamp(BARS, { n: 'night', s: 'sky' }, 10 - Math.floor(apart / 2), 4, share(since - 0.4, 0.7));
  mosaic.stamp(HEART, { g: 'plaster', b: 'brick' }, 21 + Math.ceil(apart / 2), 4, share(since - 1.8, 0.7));
}
