// The counter: one question, one answer, and a token in two halves that fit.
import { share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

export const words = [['Where do you live?', { size: 40 }], ['Mill Street', { size: 40 }]];

/** The mark of the course: six squares of a stair, and the three that complete it. */
const STAIR = ['  l', ' ll', 'lll'];
const REST = ['gg', 'g'];

/** Somebody from the waist up: hair, face, neck, coat. */
const BUST = ['  hhhh  ', ' hhhhhh ', ' hppppp ', ' hppppp ', '  pppp  ', '   pp   ', ' cccccc ', 'cccccccc', 'cccccccc', 'cccccccc', 'cccccccc'];
export const COUNTER = 23;

export function scene(at) {
  const asks = at.passport.start + 0.6;
  const answers = at.belong.start + 0.8;
  const joins = at.belong.end + 0.3;
  return {
    picture(time) {
      const mosaic = hall();
      const apart = stepped(5, 0, time - joins, 0.3);
      const shown = share(time - answers, 1);
      mosaic.stamp(STAIR, { l: 'lapis' }, 28 + apart, COUNTER - 9, shown, 3);
      mosaic.stamp(REST, { g: 'gold' }, 28 - apart, COUNTER - 9, shown, 3);
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Where do you live?', { x: 3, y: 4, width: 22, height: 4, size: 40, amount: share(time - asks, 0.6) });
      write(pen, 'Mill Street', { x: 44, y: 4, width: 15, height: 4, size: 40, amount: share(time - answers, 0.6) });
    },
  };
}

/** The clerk, the resident, and the counter between them. */
export function hall() {
  const mosaic = new Mosaic('sky');
  mosaic.stamp(BUST, { h: 'brick', p: 'plaster', c: 'night' }, 9, COUNTER - 11);
  mosaic.stamp(BUST.map((line) => [...line].reverse().join('')), { h: 'night', p: 'plaster', c: 'porphyry' }, 47, COUNTER - 11);
  mosaic.fill(0, COUNTER, 64, 2, 'plaster');
  mosaic.fill(0, COUNTER + 2, 64, 11, 'verdigris');
  for (let x = 4; x < 64; x += 8) mosaic.fill(x, COUNTER + 3, 1, 10, 'night');
  return mosaic;
}
