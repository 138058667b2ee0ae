// At the hospital: two minutes, three people, and houses that are set.
import { bus, clock, COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { BARE, scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';
import { spread } from './town.js';

export const words = [['Hospital']];

const FLOOR = 28;
const HOUSES = [[0, 6, 12], [6, 5, 17], [11, 8, 10], [19, 5, 15]];
const WALK = { from: 46, to: 41, pace: 0.22, apart: 1.1 };

export function scene(at) {
  const out = at.plan.start;
  const aboard = (time) => [0, 1, 2].filter((index) => time > out + index * WALK.apart + 5 * WALK.pace + 0.3).length;
  return {
    picture(time) {
      const mosaic = street();
      const set = spread(share(time - at.nothing.start, 3.4), [12, 27], 22);
      for (const house of HOUSES) setHouse(mosaic, house, set);
      clock(mosaic, minute(time, at), 3, 3, 'plaster');
      bus(mosaic, stepped(20, -26, time - at.nothing.start - 0.3, 0.14), FLOOR - 10, { riders: aboard(time), scale: 2 });
      for (const index of [0, 1, 2].slice(aboard(time))) {
        const since = time - out - index * WALK.apart;
        if (since > 0) person(mosaic, stepped(WALK.from, WALK.to, since, WALK.pace), FLOOR - 6, COATS[index], share(since, 0.3), 2);
      }
      return mosaic;
    },
    write(pen) {
      write(pen, 'Hospital', { x: 50, y: 9, width: 10 });
    },
  };
}

function minute(time, at) {
  return time < at.driver.start + 1.8 ? '22:30' : time < at.plan.start ? '22:31' : '22:32';
}

function street() {
  const mosaic = new Mosaic('dusk');
  mosaic.fill(0, FLOOR, 64, 8, 'road');
  mosaic.fill(45, 7, 19, FLOOR - 7, 'lapis');
  for (let y = 14; y < FLOOR - 2; y += 3) for (let x = 47; x < 63; x += 3) if (x > 48 || y < 20) mosaic.fill(x, y, 2, 1, scatter(x, y) < 0.75 ? 'gold' : 'night');
  mosaic.fill(45, FLOOR - 7, 3, 7, 'gold');
  return mosaic;
}

/** A bare house that is set: walls and lit windows. */
function setHouse(mosaic, [left, width, top], set) {
  for (let y = top; y < FLOOR; y++) {
    for (let x = left; x < left + width; x++) {
      mosaic.put(x, y, BARE);
      const lit = (x - left) % 2 === 1 && (y - top) % 3 === 2 && x < left + width - 1 && scatter(x, y) < 0.7;
      mosaic.put(x, y, lit ? 'gold' : 'night', set(x, y));
    }
  }
}
