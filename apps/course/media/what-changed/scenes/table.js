// Residents, staff and figures at one table; then a list goes up at each of the eight stops.
import { person, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';

const TABLE = 16;
const LINE = 31;
const COATS = ['verdigris', 'brick', 'sky', 'gold', 'porphyry'];
const stop = (index) => 7 + index * 7;

export const words = [];

export function scene(at) {
  const hangs = at.table.end + 0.2;
  return {
    picture(time) {
      const mosaic = new Mosaic('dusk');
      mosaic.fill(0, 22, 64, 14, 'panel');
      const come = share(time - at.table.start, 3);
      for (let index = 0; index < 7; index++) {
        person(mosaic, 7 + index * 8, TABLE - 9, COATS[index % 5], arrival(come, index / 8), 3);
        if (index < 6) figures(mosaic, 11 + index * 8, [[2, 5, 4], [6, 3, 2], [2, 4, 6]][index % 3], arrival(come, (index + 0.5) / 8));
      }
      mosaic.fill(5, TABLE, 54, 2, 'plaster');
      for (const leg of [8, 54]) mosaic.fill(leg, TABLE + 2, 2, 4, 'plaster');
      mosaic.fill(stop(0), LINE, stop(7) - stop(0) + 1, 1, 'gold', (x) => arrival(share(time - at.table.start - 1.6, 2), x / 64));
      for (let index = 0; index < 8; index++) {
        mosaic.fill(stop(index) - 1, LINE - 1, 3, 3, 'gold', arrival(share(time - at.table.start - 1.6, 2), stop(index) / 64));
        list(mosaic, stop(index) - 1, share(time - hangs - index * 0.25, 0.4));
      }
      return mosaic;
    },
  };
}

/** Three small columns that stand on the table. */
function figures(mosaic, left, heights, amount) {
  heights.forEach((height, index) => mosaic.fill(left + index, TABLE - height, 1, height, ['night', 'plaster', 'night'][index], amount));
}

function list(mosaic, left, amount) {
  mosaic.fill(left, LINE - 7, 3, 5, 'plaster', amount);
  for (const y of [LINE - 6, LINE - 4]) mosaic.fill(left + 1, y, 1, 1, 'grey', amount);
}
