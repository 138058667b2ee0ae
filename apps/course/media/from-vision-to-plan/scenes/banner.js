// A banner on one pole sags; on two it is level.
import { COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const INK = '#171B26';
const GOLD = '#D79A2B';
export const words = [['Talmere, a made-up town'], ['Vision', { size: 84, colour: INK }]];

export const FLOOR = 30;
const TOP = 7;
const [LEFT, WIDTH, HEIGHT] = [15, 34, 8];
const SAG = FLOOR - TOP - HEIGHT;
/** Where residents stand in the end, and how far to the right they come from. */
const PLACES = [40, 45, 54, 58, 61];

/** The square: sky, pavement, and a far row of houses. */
export function square(sky = 'sky', houses = 'dusk') {
  const mosaic = new Mosaic(sky);
  [[0, 9, 20], [9, 6, 24], [15, 8, 22], [23, 7, 25], [30, 9, 21], [39, 6, 24], [45, 10, 19], [55, 9, 23]].forEach(([x, width, top]) => {
    mosaic.fill(x, top, width, FLOOR - top, houses);
  });
  mosaic.fill(0, FLOOR, 64, 36 - FLOOR, 'road');
  return mosaic;
}

export function scene(at) {
  const comes = at.public.start - 1.2;
  const rises = at.public.start + 0.7;
  const sag = (time) => stepped(SAG, 0, time - rises, 0.15);
  return {
    picture(time) {
      const mosaic = square();
      const low = sag(time);
      mosaic.fill(LEFT - 2, TOP - 2, 2, FLOOR - TOP + 2, 'lapis', share(time, 0.8));
      const set = share(time - at['made-up'].start - 0.6, 1.6);
      for (let x = 0; x < WIDTH; x++) {
        mosaic.fill(LEFT + x, TOP + Math.round((x / (WIDTH - 1)) * low), 1, HEIGHT, 'gold', share(set * 1.6 - (x / WIDTH) * 0.6, 1));
      }
      if (time > rises) mosaic.fill(LEFT + WIDTH, TOP - 2 + low, 2, FLOOR - TOP + 2 - low, 'lapis', share(time - rises, 0.4));
      person(mosaic, 8, FLOOR - 6, 'porphyry', share(time, 0.8), 2);
      PLACES.forEach((place, index) => {
        const since = time - comes - index * 0.25;
        person(mosaic, stepped(place + 14, place, since, 0.13), FLOOR - 6, COATS[(index + 1) % 5], share(since, 0.3), 2);
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Talmere, a made-up town', { x: 2, y: 1, width: 22, amount: share(time - at['made-up'].start, 0.6) });
      const level = rises + SAG * 0.15;
      write(pen, 'Vision', { x: LEFT + 8, y: TOP + 1, width: 18, height: 6, size: 84, colour: INK, ground: GOLD, amount: share(time - level - 0.3, 0.6) });
    },
  };
}
