// The door of the counter: the list can be read only by those who have come.
import { bus, COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const FLOOR = 29;
const PACE = 0.12;
/** Where each of the three stops, the first to come nearest to the door. */
const STOPS = [41, 34, 27];
const START = 15;

export const words = [['Papers you need']];

export function scene(at) {
  const sets = at.why.start - 0.2;
  const turns = at.late.end - 0.7;
  return {
    picture(time) {
      const mosaic = front();
      bus(mosaic, stepped(3, -13, time - at.late.start, 0.22), FLOOR - 5);
      STOPS.forEach((stop, index) => {
        const since = time - sets - index * 0.9;
        const place = stepped(START, stop, since, PACE);
        const back = index === 0 && time > turns ? stepped(0, 4, time - turns, 0.3) : 0;
        if (since > 0) person(mosaic, place - back, FLOOR - 6, COATS[[1, 2, 0][index]], share(since, 0.3), 2);
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Papers you need', { x: 44, y: 5, width: 15, amount: share(time - at.late.start, 0.6) });
    },
  };
}

/** The street, the wall, the door, and the list on it. */
function front() {
  const mosaic = new Mosaic('sky');
  mosaic.fill(0, FLOOR, 64, 36 - FLOOR, 'road');
  mosaic.fill(40, 3, 24, FLOOR - 3, 'lapis');
  mosaic.fill(45, 9, 13, FLOOR - 9, 'gold');
  mosaic.fill(46, 11, 11, 14, 'plaster');
  for (let y = 12; y < 24; y += 2) for (let x = 47; x < 56; x++) if (scatter(x, y, 2) > 0.2) mosaic.put(x, y, 'grey');
  mosaic.fill(46, 26, 1, 1, 'night');
  return mosaic;
}
