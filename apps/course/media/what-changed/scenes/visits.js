// A hundred visits; then they part into those who booked online and those who came to the door.
import { share, stepped } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

/** Columns of ten visits each, how many visits ended with “come again”, and how many of those are spared it now. */
export const BLOCKS = [{ columns: 6, again: 12, spared: 6 }, { columns: 4, again: 18, spared: 0 }];
const [LEFT, TOP] = [17, 2];
const APART = 11;

export const words = [['30 of 100', { size: 44 }], ['24 of 100', { size: 44 }], ['Booked online: 6'], ['At the door: 18']];

export function scene(at) {
  const parts = at.door.start - 0.3;
  return {
    picture(time) {
      const mosaic = new Mosaic('panel');
      const right = LEFT + 18 + stepped(0, APART, time - parts, 0.12);
      const set = share(time - at.thirty.start + 0.2, 1.4);
      const red = share(time - at.thirty.start - 1.2, 1.6);
      block(mosaic, BLOCKS[0], LEFT, { set, red, spared: share(time - at.fewer.start, 1.6) });
      block(mosaic, BLOCKS[1], right, { set, red, spared: 0 });
      return mosaic;
    },
    write(pen, time) {
      const now = share(time - at.fewer.start - 0.6, 0.6);
      write(pen, '30 of 100', { x: 2, y: 13, width: 13, height: 4, size: 44, amount: share(time - at.thirty.start - 1.2, 0.6) * (1 - now) });
      write(pen, '24 of 100', { x: 2, y: 13, width: 13, height: 4, size: 44, amount: now });
      const parted = share(time - parts - APART * 0.12, 0.6);
      write(pen, 'Booked online: 6', { x: 17, y: 32, width: 17, amount: parted });
      write(pen, 'At the door: 18', { x: 45, y: 32, width: 14, amount: parted });
    },
  };
}

/** Rows are filled from below, so that what has to come again lies at the foot like a level. */
function block(mosaic, { columns, again, spared }, left, amounts) {
  for (let visit = 0; visit < columns * 10; visit++) {
    const x = left + (visit % columns) * 3;
    const y = TOP + (9 - Math.floor(visit / columns)) * 3;
    const turn = visit / (columns * 10);
    mosaic.fill(x, y, 2, 2, 'sky', arrival(amounts.set, turn));
    if (visit >= again) continue;
    mosaic.fill(x, y, 2, 2, 'brick', arrival(amounts.red, visit / again));
    if (visit >= again - spared) mosaic.fill(x, y, 2, 2, 'sky', arrival(amounts.spared, (again - 1 - visit) / spared));
  }
}
