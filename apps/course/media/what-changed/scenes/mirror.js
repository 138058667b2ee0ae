// The town hall looks into a mirror: all its windows are lit, in the mirror fewer than half.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const FLOOR = 30;
/** Windows, from the left: column and row of the first tessera within the hall. */
const WINDOWS = [[10, 3], ...[10, 14].flatMap((y) => [2, 6, 10, 14, 18].map((x) => [x, y]))];
const DONE = [0, 3, 5, 7, 10];
const WIDTH = 22;

export const words = [['Promised'], ['Done']];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('dawn');
      mosaic.fill(0, FLOOR, 64, 36 - FLOOR, 'road');
      hall(mosaic, 4, (x) => x, WINDOWS.map((_, index) => arrival(share(time - at.mirror.start - 0.9, 1.4), index / WINDOWS.length)));
      mosaic.fill(33, 2, 28, FLOOR, 'gold');
      mosaic.fill(35, 4, 24, FLOOR - 4, 'dusk');
      mosaic.fill(35, FLOOR, 24, 1, 'road');
      const done = share(time - at.mirror.start - 3, 1.6);
      hall(mosaic, 36, (x) => WIDTH - 2 - x, WINDOWS.map((_, index) => (DONE.includes(index) ? arrival(done, index / WINDOWS.length) : 0)));
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Promised', { x: 10, y: 32, width: 10, amount: share(time - at.mirror.start - 0.9, 0.6) });
      write(pen, 'Done', { x: 43.5, y: 32, width: 7, amount: share(time - at.mirror.start - 3, 0.6) });
    },
  };
}

/** A hall with a tower; `turn` says where a window comes to stand. */
function hall(mosaic, left, turn, lit) {
  mosaic.fill(left, 14, WIDTH, FLOOR - 14, 'lapis');
  mosaic.fill(left + 8, 7, 6, 7, 'lapis');
  mosaic.fill(left + 10, 5, 2, 2, 'brick');
  WINDOWS.forEach(([x, y], index) => {
    const place = [left + turn(x), y + 6];
    mosaic.fill(...place, 2, 3, 'night');
    mosaic.fill(...place, 2, 3, 'gold', lit[index]);
  });
  mosaic.fill(left + 9, FLOOR - 5, 4, 5, 'brick');
}
