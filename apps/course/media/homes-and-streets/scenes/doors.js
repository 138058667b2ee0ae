// Three doors on the way to a home: at each, somebody stays behind and turns grey.
import { COATS, person, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';

export const words = [];

const FLOOR = 29;
const DOORS = [16, 33, 45];
/** Where people stand: before the first door, after it, after the second. */
const PLACES = [[1, 4, 7, 10, 13], [24, 27, 30], [40, 43]];
const HOUSE = { x: 52, width: 12, top: 6 };

export function scene(at) {
  /** When people come through a door. */
  const through = [at.homes.end - 2.2, at.homes.end - 0.2, at.drop.start + 1.2];
  const past = (time, door) => share(time - through[door], 0.9);
  return {
    picture(time) {
      const mosaic = new Mosaic('sky');
      mosaic.fill(0, FLOOR, 64, 7, 'road');
      house(mosaic, past(time, 2));
      DOORS.forEach((x) => door(mosaic, x));
      PLACES.forEach((places, zone) => {
        const here = zone === 0 ? 1 : past(time, zone - 1);
        const left = past(time, zone);
        const goes = places.length - (PLACES[zone + 1]?.length ?? 1);
        places.forEach((x, index) => {
          if (left < 1 || index < goes) person(mosaic, x, FLOOR - 6, COATS[(index + zone * 2) % 4], here * (index < goes ? 1 : 1 - left), 2);
          if (index < goes) mosaic.fill(x, FLOOR - 4, 2, 4, 'grey', left);
        });
      });
      return mosaic;
    },
  };
}

function door(mosaic, x) {
  mosaic.fill(x, FLOOR - 13, 6, 13, 'lapis');
  mosaic.fill(x + 1, FLOOR - 12, 4, 12, 'dawn');
}

/** Nine windows, of which one is lit. */
function house(mosaic, lit) {
  mosaic.fill(HOUSE.x, HOUSE.top, HOUSE.width, FLOOR - HOUSE.top, 'brick');
  for (let row = 0; row < 3; row++) for (let column = 0; column < 3; column++) {
    const [x, y] = [HOUSE.x + 1 + column * 4, HOUSE.top + 2 + row * 6];
    mosaic.fill(x, y, 2, 3, 'night');
    if (row === 1 && column === 1) mosaic.fill(x, y, 2, 3, 'gold', lit);
  }
}
