// The town hall cut open, and the square beside it: the same sheet for all.
import { COATS, person, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';

export const words = [];

const FLOOR = 31;
const ROOM = { width: 10, height: 10 };
const rooms = [0, 1, 2, 3, 4, 5].map((index) => [3 + (index % 3) * 12, 8 + Math.floor(index / 3) * 12]);
const GROUPS = [[42, 25], [50, 25], [58, 25]];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = hall();
      rooms.forEach(([x, y], index) => {
        person(mosaic, x + 1, y + ROOM.height - 6, COATS[index % 3], 1, 2);
        person(mosaic, x + 7, y + ROOM.height - 6, COATS[(index + 1) % 3], 1, 2);
        sheet(mosaic, x + 4, y + 2, share(time - at.departments.start - 0.4 - index * 0.4, 0.6));
      });
      GROUPS.forEach(([x, y], index) => {
        person(mosaic, x - 1, y, COATS[(index + 1) % 3], 1, 2);
        person(mosaic, x + 2, y, COATS[index % 3], 1, 2);
        sheet(mosaic, x, y - 7, share(time - at.residents.start - 0.3 - index * 0.6, 0.6));
      });
      return mosaic;
    },
  };
}

function hall() {
  const mosaic = new Mosaic('sky');
  mosaic.fill(0, FLOOR, 64, 36 - FLOOR, 'road');
  mosaic.fill(1, 6, 38, FLOOR - 6, 'plaster');
  for (let row = 0; row < 4; row++) mosaic.fill(8 + (3 - row) * 3, 2 + row, 24 - (3 - row) * 6, 1, 'brick');
  for (const [x, y] of rooms) mosaic.fill(x, y, ROOM.width, ROOM.height, 'night');
  mosaic.fill(19, FLOOR - 1, 2, 1, 'night');
  return mosaic;
}

/** The sheet of questions. */
function sheet(mosaic, x, y, amount) {
  mosaic.fill(x, y, 3, 4, 'gold', amount);
}
