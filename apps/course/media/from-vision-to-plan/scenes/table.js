// One long table: two sides come to it, and their sheets become one.
import { COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const INK = '#171B26';
export const words = [['Plan', { size: 84, colour: INK }]];

const TABLE = 24;

export function scene(at) {
  const begins = at.plan.start - 0.6;
  const joins = at.plan.start + 0.9;
  const whole = joins + 8 * 0.13;
  return {
    picture(time) {
      const mosaic = new Mosaic('dusk');
      mosaic.fill(0, 32, 64, 4, 'verdigris');
      [0, 1, 2].forEach((index) => {
        const since = time - begins - (2 - index) * 0.25;
        person(mosaic, stepped(-8 + index * 6, 4 + index * 6, since, 0.12), TABLE - 9, COATS[index], 1, 3);
        person(mosaic, stepped(69 - index * 6, 57 - index * 6, since, 0.12), TABLE - 9, COATS[2 - index], 1, 3);
      });
      mosaic.fill(2, TABLE, 60, 3, 'brick');
      for (const leg of [5, 57]) mosaic.fill(leg, TABLE + 3, 2, 6, 'brick');
      const apart = stepped(8, 0, time - joins, 0.13);
      mosaic.fill(24 - apart, TABLE - 12, 8, 12, 'gold', share(time - joins + 0.6, 0.5));
      mosaic.fill(32 + apart, TABLE - 12, 8, 12, 'gold', share(time - joins + 0.6, 0.5));
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Plan', { x: 25, y: TABLE - 9, width: 14, height: 6, size: 84, colour: INK, ground: '#D79A2B', amount: share(time - whole - 0.2, 0.5) });
    },
  };
}
