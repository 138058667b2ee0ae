// The line with its eight stops: who decides above it, who rides below.
import { person, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { BARE } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const LINE = 15;
const DECIDE = [4, 3, 0, 0, 0, 0, 0, 0];
const RIDE = [1, 1, 1, 1, 1, 1, 2, 9];
/** Coats that stand out from the dark ground. */
const COATS = ['verdigris', 'brick', 'sky', 'gold'];
const column = (stop) => 7 + stop * 7;

export const words = [['Who decides'], ['Who rides']];

export function scene(at) {
  const joins = at.compare.end + 0.4;
  return {
    picture(time) {
      const mosaic = new Mosaic('panel');
      line(mosaic, share(time - at.first.start, 2));
      const decide = share(time - at.institution.start, 2.4);
      const ride = share(time - at.institution.start - 2.2, 2.6);
      DECIDE.forEach((count, stop) => group(mosaic, stop, count, -1, decide));
      RIDE.forEach((count, stop) => group(mosaic, stop, count, 1, ride));
      for (let stop = 2; stop < 8; stop++) join(mosaic, stop, time - joins - (stop - 2) * 0.65);
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Who decides', { x: 2, y: 2, width: 13, amount: share(time - at.institution.start, 0.6) });
      write(pen, 'Who rides', { x: 2, y: 27, width: 11, amount: share(time - at.institution.start - 2.2, 0.6) });
    },
  };
}

function line(mosaic, amount) {
  mosaic.fill(column(0), LINE, column(7) - column(0) + 1, 1, 'gold', (x) => arrival(amount, x / 64));
  for (let stop = 0; stop < 8; stop++) mosaic.fill(column(stop) - 1, LINE - 1, 3, 3, 'gold', arrival(amount, column(stop) / 64));
}

/** The people of one stop, three to a row, away from the line. */
function group(mosaic, stop, count, side, amount) {
  for (let index = 0; index < count; index++) {
    const y = side < 0 ? LINE - 5 - Math.floor(index / 3) * 4 : LINE + 3 + Math.floor(index / 3) * 4;
    person(mosaic, column(stop) + (index % 3) * 2 - (Math.min(3, count - index + (index % 3)) - 1), y, COATS[(stop * 3 + index) % 4], arrival(amount, stop / 8));
  }
}

/** A chair is put down, then somebody takes it. */
function join(mosaic, stop, since) {
  mosaic.fill(column(stop), LINE - 5, 1, 3, BARE, share(since, 0.3));
  person(mosaic, column(stop), LINE - 5, COATS[(stop + 1) % 4], share(since - 0.5, 0.5));
}
