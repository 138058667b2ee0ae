// A class from above: three rooms with walls between them, then one room.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

/** Twenty-four places: eight columns, three rows. */
const PLACES = Array.from({ length: 24 }, (_, index) => [7 + (index % 8) * 6 + (index % 8 > 5 ? 2 : index % 8 > 2 ? 1 : 0), 10 + Math.floor(index / 8) * 7]);
const COATS = ['verdigris', 'brick', 'sky'];
const WALLS = [24, 43];
/** Which coat sits where when nothing parts them. */
const MIXED = [0, 1, 2, 1, 0, 2, 1, 0, 2, 0, 1, 0, 2, 1, 0, 2, 1, 2, 0, 2, 1, 0, 2, 1];

export const words = [['Education']];

export function scene(at) {
  const opens = at.lesson.start + 0.2;
  return {
    picture(time) {
      const before = room();
      const walls = share(time - at.rooms.start - 1.2, 1.4);
      for (const x of WALLS) before.fill(x, 8, 2, 22, 'gold', (_, y) => arrival(walls, (y - 8) / 22));
      PLACES.forEach((place, index) => sit(before, place, COATS[index % 8 < 3 ? 0 : index % 8 < 6 ? 1 : 2]));
      const after = room();
      PLACES.forEach((place, index) => sit(after, place, COATS[MIXED[index]]));
      return before.become(after, share(time - opens, 2.2));
    },
    write(pen, time) {
      write(pen, 'Education', { x: 4, y: 1, width: 11, amount: share(time - at.rooms.start, 0.6) });
    },
  };
}

function room() {
  const mosaic = new Mosaic('road');
  mosaic.fill(3, 6, 58, 26, 'gold');
  mosaic.fill(5, 8, 54, 22, 'panel');
  return mosaic;
}

/** Somebody from above, at a desk. */
function sit(mosaic, [x, y], coat) {
  mosaic.fill(x, y, 4, 1, 'dusk');
  mosaic.fill(x, y + 2, 4, 3, coat);
  mosaic.fill(x + 1, y + 3, 2, 1, 'plaster');
}
