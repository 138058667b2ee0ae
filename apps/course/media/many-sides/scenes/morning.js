// Morning in the town; many people, and Halina in her bands.
import { COATS, person, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { ground, leftBank, rightBank, STREET } from '/film/looking-through-the-lens/scenes/town.js';
import { onFoot } from './halina.js';

const CROWD = [1, 6, 10, 15, 19, 31, 36, 42, 46, 51, 56, 61];

export const words = [];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic();
      ground(mosaic, { sky: 'dawn', sun: [38, 7] });
      leftBank(mosaic, { day: true });
      rightBank(mosaic, { day: true });
      const come = share(time - at.yours.start, 2.4);
      CROWD.forEach((x, index) => person(mosaic, x, STREET - 4 + (index % 2), COATS[index % 5], arrival(come, index / 12), 2));
      onFoot(mosaic, 24, 20);
      return mosaic;
    },
  };
}
