// Three towns from above, and three paths to one table.
import { disc } from '/film/looking-through-the-lens/scenes/town.js';
import { COATS, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';

export const words = [['Academy', { size: 44 }]];

const MIDDLE = [32, 17];
const TOWNS = [[9, 8], [54, 9], [13, 29]];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('night');
      TOWNS.forEach(([x, y], index) => {
        path(mosaic, [x, y], share(time - at.academy.start - 0.2 - index * 0.3, 1.6));
        town(mosaic, x, y, COATS[index]);
      });
      const set = share(time - at.academy.start - 1.7, 0.8);
      if (set > 0) disc(mosaic, MIDDLE, 1 + set * 4.4, 'gold');
      if (set === 1) for (const [x, y] of [[-3, -3], [3, -3], [0, 4], [-4, 1], [4, 1]]) mosaic.put(MIDDLE[0] + x, MIDDLE[1] + y, 'plaster');
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Academy', { x: 26, y: 25, width: 15, height: 4, size: 44, amount: share(time - at.academy.start - 2.4, 0.6) });
    },
  };
}

/** Roofs, seen from above. */
function town(mosaic, x, y, colour) {
  for (const [left, top, width, height] of [[-5, -3, 4, 3], [0, -4, 3, 3], [4, -2, 3, 4], [-4, 1, 3, 3], [0, 0, 3, 4]]) {
    mosaic.fill(x + left, y + top, width, height, colour);
    mosaic.put(x + left + 1, y + top + 1, scatter(x + left, y + top) < 0.6 ? 'gold' : 'plaster');
  }
}

function path(mosaic, [fromX, fromY], amount) {
  const steps = Math.max(Math.abs(MIDDLE[0] - fromX), Math.abs(MIDDLE[1] - fromY));
  for (let step = 0; step < steps * amount; step++) {
    mosaic.put(Math.round(fromX + ((MIDDLE[0] - fromX) * step) / steps), Math.round(fromY + ((MIDDLE[1] - fromY) * step) / steps), 'gold');
  }
}
