// Six offices of six people: one in gold, then most.
import { person, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { BARE } from '/stage/pigments.js';

export const words = [];

const offices = [0, 1, 2, 3, 4, 5].map((index) => [1 + (index % 3) * 21, 2 + Math.floor(index / 3) * 17]);
/** Who has learned it first in each office, and in which offices this one is away. */
const FIRST = [1, 4, 0, 3, 2, 5];
const AWAY = [0, 2, 4];
/** Who never does in this film, apart from the first. */
const REST = [[5], [0], [3, 5], [1], [0, 4], [2]];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('plaster');
      offices.forEach(([x, y], office) => {
        mosaic.fill(x, y, 20, 15, 'panel');
        mosaic.fill(x, y + 12, 20, 3, 'lapis');
        for (let seat = 0; seat < 6; seat++) {
          const left = x + 1 + seat * 3 + (seat > 2 ? 1 : 0);
          if (seat === FIRST[office]) first(mosaic, left, y + 5, AWAY.includes(office) ? share(time - at.one.end + 1.1, 0.9) : 0);
          else other(mosaic, left, y + 5, REST[office].includes(seat) ? 0 : share(time - at.most.start - 0.3 - ((office * 5 + seat * 7) % 12) * 0.24, 0.6));
        }
      });
      return mosaic;
    },
  };
}

/** The first one, and the outline that is left. */
function first(mosaic, x, y, gone) {
  mosaic.fill(x, y, 2, 6, BARE);
  person(mosaic, x, y, 'gold', 1 - gone, 2);
}

function other(mosaic, x, y, learned) {
  person(mosaic, x, y, 'dusk', 1, 2);
  mosaic.fill(x, y + 2, 2, 4, 'gold', learned);
}
