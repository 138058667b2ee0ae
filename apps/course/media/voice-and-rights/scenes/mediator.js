// Between two sides stands an empty outline; then somebody who wears and speaks what the family does.
import { person, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { BARE } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const FLOOR = 30;
const SAME = ['g b g b', ' g b g ', 'b g b g'];
const OTHER = ['lll lll', 'l lll l', 'lll lll'];

export const words = [['Mediation']];

export function scene(at) {
  const comes = at.camden.start + 0.4;
  return {
    picture(time) {
      const mosaic = room();
      person(mosaic, 3, FLOOR - 15, 'verdigris', 1, 5);
      person(mosaic, 10, FLOOR - 15, 'verdigris', 1, 5);
      person(mosaic, 17, FLOOR - 9, 'verdigris', 1, 3);
      person(mosaic, 54, FLOOR - 15, 'lapis', 1, 5);
      speech(mosaic, SAME, 5, share(time - at.middle.start - 0.8, 1.4));
      speech(mosaic, OTHER, 52, share(time - at.middle.start - 1.6, 1.4));
      mosaic.fill(32, FLOOR - 15, 5, 15, BARE, share(time - at.middle.start - 0.6, 1));
      const set = share(time - comes, 2.4);
      if (set > 0) between(mosaic, set);
      speech(mosaic, SAME, 30, share(time - comes - 2.2, 1.2));
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Mediation', { x: 2, y: 2, width: 10, amount: share(time - at.middle.start, 0.6) });
    },
  };
}

function room() {
  const mosaic = new Mosaic('sky');
  mosaic.fill(0, FLOOR, 64, 6, 'plaster');
  return mosaic;
}

/** Set from the floor upwards. */
function between(mosaic, set) {
  const amount = (x, y) => arrival(set, (FLOOR - 1 - y) / 15);
  mosaic.fill(32, FLOOR - 10, 5, 10, 'verdigris', amount);
  mosaic.fill(32, FLOOR - 15, 5, 5, 'plaster', amount);
}

/** What somebody says: a pattern on a panel, above the head. */
function speech(mosaic, pattern, x, amount) {
  mosaic.fill(x, 8, 9, 5, 'panel', amount);
  mosaic.stamp(pattern, { g: 'gold', b: 'brick', l: 'sky' }, x + 1, 9, amount);
}
