// The board in the street: what went well, and what did not.
import { COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { write } from '/stage/words.js';
import { BLOCKS } from './visits.js';

const FLOOR = 31;
const BOTTOM = 27;
const READERS = [[5, 2], [9, 0], [52, 1], [57, 3]];

export const words = [['What changed', { colour: '#171B26' }]];

export function scene(at) {
  const hung = at.publish.start - 0.4;
  return {
    picture(time) {
      const mosaic = new Mosaic('sky');
      mosaic.fill(0, FLOOR, 64, 36 - FLOOR, 'road');
      for (const post of [18, 44]) mosaic.fill(post, 2, 2, FLOOR - 2, 'night');
      mosaic.fill(13, 2, 38, 27, 'night');
      mosaic.fill(14, 3, 36, 25, 'plaster');
      block(mosaic, 18, BLOCKS[0], share(time - hung - 0.6, 2));
      block(mosaic, 36, BLOCKS[1], share(time - hung - 0.6, 2));
      READERS.forEach(([x, coat], index) => {
        const from = x < 32 ? x - 6 : x + 6;
        person(mosaic, stepped(from, x, time - hung - index * 0.4, 0.3), FLOOR - 6, COATS[coat], share(time - hung - index * 0.4, 0.4), 2);
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'What changed', { x: 20, y: 3.5, width: 24, height: 3, colour: '#171B26', ground: false, amount: share(time - hung - 0.4, 0.6) });
    },
  };
}

/** Two tesserae to a side for each visit; what is sent home lies at the foot. */
function block(mosaic, left, { columns, again, spared }, amount) {
  for (let visit = 0; visit < columns * 10; visit++) {
    const place = [left + (visit % columns) * 2, BOTTOM - 2 - Math.floor(visit / columns) * 2];
    mosaic.fill(...place, 2, 2, visit < again - spared ? 'brick' : 'dusk', arrival(amount, visit / (columns * 10)));
  }
}
