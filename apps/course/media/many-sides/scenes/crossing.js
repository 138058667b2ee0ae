// The street from above: a crossing in chalk moves before it is set.
import { share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';

const STREET = { from: 11, to: 24 };
const COATS = ['gold', 'brick', 'verdigris', 'porphyry', 'lapis', 'brick', 'gold', 'verdigris'];

export const words = [];

export function scene(at) {
  const moves = at.crossing.start + 0.6;
  const set = at.crossing.end + 1;
  return {
    picture(time) {
      const mosaic = street();
      const x = stepped(7, 37, time - moves, 0.11);
      for (let stripe = 0; stripe < 4; stripe++) {
        const y = STREET.from + 1 + stripe * 3;
        mosaic.fill(x, y, 12, 2, 'sky', 0.4);
        mosaic.fill(x, y, 12, 2, 'plaster', share(time - set - stripe * 0.35, 0.5));
      }
      COATS.forEach((coat, index) => fromAbove(mosaic, 37 + (index % 4) * 3, 27 + Math.floor(index / 4) * 4, coat, 2));
      fromAbove(mosaic, 33, 28, 'porphyry', 3);
      fromAbove(mosaic, 50, 28, 'verdigris', 3);
      return mosaic;
    },
  };
}

function street() {
  const mosaic = new Mosaic('verdigris');
  mosaic.fill(0, STREET.from - 2, 64, STREET.to - STREET.from + 4, 'grey');
  mosaic.fill(0, STREET.from, 64, STREET.to - STREET.from, 'road');
  mosaic.fill(0, 0, 4, 36, 'grey');
  mosaic.fill(0, 0, 3, 36, 'road');
  mosaic.fill(0, STREET.from, 5, STREET.to - STREET.from, 'road');
  mosaic.fill(26, STREET.to + 2, 38, 10, 'dawn');
  for (const [x, width, pigment] of [[8, 14, 'brick'], [26, 12, 'lapis'], [42, 18, 'porphyry']]) mosaic.fill(x, 0, width, 7, pigment);
  return mosaic;
}

function fromAbove(mosaic, x, y, coat, size) {
  mosaic.fill(x, y, size, size, coat);
  mosaic.put(x + Math.floor(size / 2), y + Math.floor(size / 2), 'night');
}
