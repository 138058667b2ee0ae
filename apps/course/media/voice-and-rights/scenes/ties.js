// A town by the sea: golden lines to the other shores, and what travels along them.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { write } from '/stage/words.js';
import { disc } from '/film/looking-through-the-lens/scenes/town.js';

/** Place on the map, size and colour of each shore. */
const SHORES = [[5, 14, 4.2, 'brick'], [13, 31, 3.4, 'porphyry'], [48, 5, 4.2, 'verdigris'], [58, 17, 4.6, 'dawn'], [51, 31, 3.8, 'brick']];
const TOWN = [30, 19];

export const words = [['International ties']];

export function scene(at) {
  const lines = SHORES.map((shore) => line(TOWN, shore));
  return {
    picture(time) {
      const mosaic = new Mosaic('water');
      for (const [x, y, radius, pigment] of SHORES) disc(mosaic, [x, y], radius, pigment);
      lines.forEach((places, index) => {
        const set = share(time - at.ties.start - 0.6 - index * 0.45, 1.6);
        places.forEach(([x, y], step) => mosaic.put(x, y, 'gold', arrival(set, step / places.length)));
        travel(mosaic, places, time - at.feira.start - index * 0.3);
      });
      town(mosaic);
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'International ties', { x: 2, y: 2, width: 17, amount: share(time - at.ties.start, 0.6) });
    },
  };
}

function line([fromX, fromY], [toX, toY]) {
  const steps = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
  return Array.from({ length: steps + 1 }, (_, step) => [Math.round(fromX + (toX - fromX) * step / steps), Math.round(fromY + (toY - fromY) * step / steps)]);
}

/** One tile goes out, another comes in, a place at a time. */
function travel(mosaic, places, since) {
  if (since < 0) return;
  const step = Math.floor(since / 0.16) % places.length;
  mosaic.fill(...places[step], 2, 2, 'plaster');
  mosaic.fill(...places[places.length - 1 - step], 2, 2, 'brick');
}

/** The town on its island. */
function town(mosaic) {
  for (let y = 13; y < 27; y++) for (let x = 21; x < 41; x++) if (Math.hypot((x - 30.5) / 10, (y - 20) / 6.4) <= 1) mosaic.put(x, y, 'plaster');
  for (const [x, y, width, height, pigment] of [[24, 18, 3, 4, 'brick'], [28, 15, 4, 7, 'lapis'], [33, 17, 4, 5, 'verdigris'], [27, 23, 3, 2, 'porphyry'], [32, 23, 3, 2, 'brick']]) {
    mosaic.fill(x, y, width, height, pigment);
    for (let row = y + 1; row < y + height; row += 2) for (let column = x + 1; column < x + width - 1; column += 2) mosaic.put(column, row, 'gold');
  }
}
