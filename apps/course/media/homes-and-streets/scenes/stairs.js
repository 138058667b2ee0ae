// The town hall cut open: many colours below, one above, and an empty stair.
import { person, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';

export const words = [];

const FLOORS = [{ y: 17, coats: ['lapis', 'lapis', 'lapis', 'lapis', 'lapis'] }, { y: 31, coats: ['verdigris', 'brick', 'gold', 'porphyry', 'lapis', 'brick', 'verdigris'] }];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = building();
      const since = time - at.upstairs.start + 0.5;
      FLOORS[1].coats.forEach((coat, index) => person(mosaic, 8 + index * 4, FLOORS[1].y - 6, coat, share(since - index * 0.15, 0.4), 2));
      FLOORS[0].coats.forEach((coat, index) => person(mosaic, 8 + index * 6, FLOORS[0].y - 6, coat, share(since - 1.4 - index * 0.15, 0.4), 2));
      return mosaic;
    },
  };
}

function building() {
  const mosaic = new Mosaic('dusk');
  mosaic.fill(0, 33, 64, 3, 'road');
  mosaic.fill(3, 3, 58, 30, 'brick');
  for (const { y } of FLOORS) {
    mosaic.fill(5, y - 11, 54, 11, 'sky');
    mosaic.fill(5, y, 54, 2, 'plaster');
  }
  for (let step = 0; step < 8; step++) mosaic.fill(39 + step * 2, 29 - step * 2, 20 - step * 2, 2, 'gold');
  mosaic.fill(55, 15, 4, 4, 'gold');
  return mosaic;
}
