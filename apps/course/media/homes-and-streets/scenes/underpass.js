// Night: where the reports are, where the cards are, and a lamp.
import { COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';
import { disc } from '/film/looking-through-the-lens/scenes/town.js';

export const words = [['Reports'], ['Residents']];

const FLOOR = 29;
const REPORTS = 4;
const CARDS = 8;
const OPENING = { x: 45, y: 21, width: 14 };

export function scene(at) {
  return {
    picture(time) {
      const mosaic = street(share(time - at.lamp.start, 0.8));
      for (let index = 0; index < REPORTS; index++) mosaic.fill(3 + index * 4, 10, 3, 3, 'brick', share(time - at.reports.start - 0.8 - index * 0.3, 0.4));
      for (let index = 0; index < CARDS; index++) mosaic.fill(44 + (index % 4) * 4, 10 - Math.floor(index / 4) * 4, 3, 3, 'gold', share(time - at.asked.start - 0.6 - index * 0.3, 0.4));
      [30, 34, 38].forEach((x, index) => person(mosaic, index === 2 ? stepped(x, 52, time - at.lamp.end, 0.16) : x, FLOOR - 6, COATS[index], share(time - at.asked.start - index * 0.3, 0.4), 2));
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Reports', { x: 3, y: 3, width: 9, amount: share(time - at.reports.start - 0.5, 0.6) });
      write(pen, 'Residents', { x: 46, y: 1, width: 11, amount: share(time - at.asked.start - 0.4, 0.6) });
    },
  };
}

function street(lit) {
  const mosaic = new Mosaic('dusk');
  mosaic.fill(0, FLOOR, 64, 7, 'road');
  mosaic.fill(2, 15, 18, FLOOR - 15, 'lapis');
  for (const x of [4, 8, 12, 16]) mosaic.fill(x, 17, 2, 3, 'gold');
  mosaic.fill(9, 23, 4, FLOOR - 23, 'gold');
  mosaic.fill(41, 16, 23, FLOOR - 16, 'grey');
  mosaic.fill(OPENING.x, OPENING.y, OPENING.width, FLOOR - OPENING.y, 'night');
  mosaic.fill(OPENING.x, OPENING.y, OPENING.width, FLOOR - OPENING.y, 'dawn', lit);
  disc(mosaic, [OPENING.x + OPENING.width / 2 - 0.5, OPENING.y + 0.5], 1, 'grey');
  mosaic.fill(OPENING.x + 5, OPENING.y, 4, 2, 'gold', lit);
  return mosaic;
}
