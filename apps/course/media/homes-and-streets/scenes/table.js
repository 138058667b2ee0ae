// A square from above: two groups apart, then at one table.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { disc } from '/film/looking-through-the-lens/scenes/town.js';

export const words = [];

const GROUPS = [
  { coat: 'verdigris', plant: 'verdigris', places: [[3, 5], [8, 9], [3, 14], [9, 17], [4, 22], [9, 27]] },
  { coat: 'brick', plant: 'porphyry', places: [[58, 4], [53, 8], [58, 13], [53, 18], [58, 22], [54, 28]] },
];
const TABLE = { x: 14, y: 24, width: 36, height: 5 };
/** Six seats on each long side; the groups sit by turns. */
const SEATS = [0, 1].flatMap((side) => [0, 1, 2, 3, 4, 5].map((seat) => ({ x: 16 + seat * 6, y: side === 0 ? TABLE.y - 4 : TABLE.y + TABLE.height + 1, side, group: (seat + side) % 2 })));

export function scene(at) {
  const begins = at.apart.end;
  return {
    picture(time) {
      const mosaic = square();
      mosaic.fill(TABLE.x, TABLE.y, TABLE.width, TABLE.height, 'gold', (x) => arrival(share(time - begins, 1.4), (x - TABLE.x) / TABLE.width));
      GROUPS.forEach(({ coat, places }, group) => {
        const seats = SEATS.filter((seat) => seat.group === group);
        places.forEach(([x, y], index) => {
          const moves = time - begins - 1.2 - index * 0.5;
          someone(mosaic, x, y, coat, 1 - share(moves, 0.6));
          someone(mosaic, seats[index].x, seats[index].y, coat, share(moves - 0.5, 0.6));
          plant(mosaic, seats[index], GROUPS[group].plant, share(moves - 1.3, 0.6));
        });
      });
      return mosaic;
    },
  };
}

function square() {
  const mosaic = new Mosaic('dawn');
  disc(mosaic, [32, 10], 6.4, 'lapis');
  disc(mosaic, [32, 10], 4.4, 'water');
  disc(mosaic, [32, 10], 1, 'sky');
  return mosaic;
}

function someone(mosaic, x, y, coat, amount) {
  mosaic.fill(x, y, 3, 3, coat, amount);
  mosaic.put(x + 1, y + 1, 'plaster', amount);
}

/** What somebody has brought: two tesserae on their side of the table. */
function plant(mosaic, { x, side }, pigment, amount) {
  mosaic.fill(x, side === 0 ? TABLE.y : TABLE.y + TABLE.height - 2, 3, 2, pigment, amount);
}
