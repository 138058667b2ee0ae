// The front of the town hall in the evening: one window is lit, then nearly all.
import { COATS, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';

const [COLUMNS, ROWS] = [7, 4];
const FIRST = 17;
/** Some stay dark: most of the staff are not all of them. */
const DARK = [3, 13, 22];
const SOMEBODY = [' hh ', ' pp ', 'cccc', 'cccc'];

export const words = [];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('dusk');
      mosaic.fill(2, 3, 60, 33, 'lapis');
      mosaic.fill(2, 3, 60, 1, 'plaster');
      for (let index = 0; index < COLUMNS * ROWS; index++) {
        const turn = scatter(index, 1, 4);
        const lit = index === FIRST ? share(time - at.notice.start, 0.8) : DARK.includes(index) ? 0 : arrival(share(time - at.most.start - 0.8, 5.4), turn);
        window(mosaic, 5 + (index % COLUMNS) * 8, 6 + Math.floor(index / COLUMNS) * 7, lit, COATS[index % 3]);
      }
      return mosaic;
    },
  };
}

function window(mosaic, x, y, lit, coat) {
  mosaic.fill(x, y, 6, 5, 'night');
  mosaic.fill(x, y, 6, 5, 'gold', lit);
  mosaic.stamp(SOMEBODY, { h: 'night', p: 'plaster', c: coat }, x + 1, y + 1, lit);
}
