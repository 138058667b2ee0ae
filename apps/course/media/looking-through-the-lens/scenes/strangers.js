// The bus from above: eight people, each alone; then two move together.
import { COATS, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';

export const words = [];

const ROWS = 8;
const SEATS = [9, 12, 19, 22];
/** In which of the four seats of its row somebody sits. */
const TAKEN = [0, 3, 0, 3, 0, 3, 3, 0];
/** Who moves, and where to: from a seat of the third row to one beside the rider of the fourth. */
const MOVES = { row: 2, to: { row: 3, seat: 2 } };

export function scene(at) {
  const moves = at.strangers.end + 0.5;
  return {
    picture(time) {
      const mosaic = interior();
      const gone = share(time - moves, 0.9);
      TAKEN.forEach((seat, row) => sit(mosaic, row, seat, COATS[row % 5], row === MOVES.row ? 1 - gone : share(time - at.strangers.start - row * 0.25, 0.5)));
      sit(mosaic, MOVES.to.row, MOVES.to.seat, COATS[MOVES.row], share(time - moves - 0.9, 0.9));
      return mosaic;
    },
  };
}

function interior() {
  const mosaic = new Mosaic('road');
  mosaic.fill(6, 6, 53, 22, 'gold');
  mosaic.fill(8, 8, 49, 18, 'panel');
  mosaic.fill(6, 10, 1, 14, 'sky');
  for (let row = 0; row < ROWS; row++) for (const y of SEATS) mosaic.fill(16 + row * 5, y, 3, 3, 'dusk');
  mosaic.fill(10, 20, 3, 3, 'dusk');
  sitAt(mosaic, 10, 20, 'grey', 1);
  return mosaic;
}

function sit(mosaic, row, seat, coat, amount) {
  sitAt(mosaic, 16 + row * 5, SEATS[seat], coat, amount);
}

function sitAt(mosaic, x, y, coat, amount) {
  mosaic.fill(x, y, 3, 3, coat, amount);
  mosaic.put(x + 1, y + 1, 'plaster', amount);
}
