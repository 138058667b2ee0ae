// The hall as its own diary: a window for each hour of the week. All are taken; then some are given out anew.
import { COATS, person, share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const INK = '#171B26';
const SMALL = { size: 28, colour: INK };
const [LEFT, TOP, FLOOR] = [13, 9, 33];
/** Row (a day), column (an hour): drawn anew, and open to anyone. */
const ANEW = [[0, 3], [1, 5], [2, 6], [3, 4], [3, 5], [4, 5], [5, 0], [5, 3], [6, 2], [6, 5]];
const OPEN = [[1, 1], [3, 1], [4, 6], [5, 1], [6, 0], [6, 6]];

export const words = [['Mon', SMALL], ['Sun', SMALL], ['One window, one hour']];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = front();
      const taken = share(time - at.hall.start - 1.4, 4);
      const changed = share(time - at.anew.start, 2);
      for (let day = 0; day < 7; day++) {
        for (let hour = 0; hour < 7; hour++) {
          const turn = (day * 7 + hour) / 49;
          pane(mosaic, day, hour, 'porphyry', arrival(taken, turn));
          const pigment = has(ANEW, day, hour) ? 'gold' : has(OPEN, day, hour) ? 'verdigris' : undefined;
          pane(mosaic, day, hour, pigment, arrival(changed, scatter(day, hour, 4)));
        }
      }
      [2, 5, 61].forEach((x, index) => person(mosaic, x, FLOOR - 3, COATS[index], share(time - at.anew.start - 0.6 - index * 0.5, 0.5)));
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Mon', { x: LEFT - 5, y: TOP, width: 4, height: 2, ...SMALL, ground: '#E2DBC6' });
      write(pen, 'Sun', { x: LEFT - 5, y: TOP + 18, width: 4, height: 2, ...SMALL, ground: '#E2DBC6' });
      write(pen, 'One window, one hour', { x: 2, y: 2, width: 20, amount: share(time - at.hall.start - 1.4, 0.6) });
    },
  };
}

function has(list, day, hour) {
  return list.some(([row, column]) => row === day && column === hour);
}

function pane(mosaic, day, hour, pigment, amount) {
  if (pigment) mosaic.fill(LEFT + hour * 6, TOP + day * 3, 5, 2, pigment, amount);
}

/** The front of the hall under its roof, all windows dark. */
function front() {
  const mosaic = new Mosaic('dusk');
  mosaic.fill(0, FLOOR, 64, 3, 'road');
  for (let step = 0; step < 4; step++) mosaic.fill(25 - step * 7, 3 + step, 14 + step * 14, 1, 'brick');
  mosaic.fill(7, 7, 50, FLOOR - 7, 'plaster');
  for (let day = 0; day < 7; day++) for (let hour = 0; hour < 7; hour++) pane(mosaic, day, hour, 'night', 1);
  mosaic.fill(29, FLOOR - 3, 6, 3, 'lapis');
  return mosaic;
}
