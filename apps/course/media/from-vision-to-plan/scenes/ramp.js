// Notice, respond, adjust: steps, a wheelchair, and a ramp.
import { person, share, stepped } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const MOVES = ['Notice', 'Respond', 'Adjust'];
export const words = MOVES.map((text) => [text, { size: 44 }]);

const FLOOR = 30;
const STEP = { width: 6, height: 3, from: 28 };
const CHAIR = ['  pp   ', '  pp   ', 'k ccc  ', 'k ccc  ', 'kkccccc', ' kkkk c', 'kk  kkc', 'k    kcc', 'kk  kk ', ' kkkk  '];

export function scene(at) {
  const length = at.adjust.end - at.adjust.start;
  const said = [0.1, 0.42, 0.78].map((part) => at.adjust.start + part * length);
  return {
    picture(time) {
      const mosaic = house();
      mosaic.stamp(CHAIR, { p: 'plaster', c: 'brick', k: 'night' }, 9, FLOOR - 10);
      const steps = Math.min(29, Math.max(0, Math.floor((time - said[1]) / 0.09)));
      const x = 50 - steps;
      const set = share(time - said[2], 1.8);
      for (let column = 18; column < 46; column++) {
        const height = Math.round(((column - 18) / 27) * 9);
        for (let row = FLOOR - height; row < FLOOR; row++) mosaic.put(column, row, 'gold', arrival(set, (column - 18) / 30));
      }
      person(mosaic, x, FLOOR - 9 - stairs(x), 'verdigris', 1, 3);
      return mosaic;
    },
    write(pen, time) {
      MOVES.forEach((text, index) => write(pen, text, { x: 3 + index * 14, y: 3, width: 12, height: 4, size: 44, amount: share(time - said[index], 0.5) }));
    },
  };
}

/** How high one stands at a column: three steps up to the door. */
function stairs(x) {
  return Math.min(3, Math.max(0, Math.floor((x + 1 - STEP.from) / STEP.width) + 1)) * STEP.height;
}

function house() {
  const mosaic = new Mosaic('sky');
  mosaic.fill(0, FLOOR, 64, 6, 'road');
  mosaic.fill(46, 2, 18, FLOOR - 2, 'lapis');
  mosaic.fill(49, 9, 7, 12, 'night');
  mosaic.fill(58, 9, 4, 5, 'gold');
  for (let index = 0; index < 3; index++) mosaic.fill(STEP.from + index * STEP.width, FLOOR - (index + 1) * STEP.height, 64, (index + 1) * STEP.height, 'plaster');
  return mosaic;
}
