// A page of a newspaper, watched by an association; the town hall pays a part of it and stands further off.
import { lens } from '/film/looking-through-the-lens/scenes/town.js';
import { COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const FLOOR = 31;
const PAGE = { x: 3, y: 3, width: 31, height: 26 };

export const words = [['Association'], ['Town hall']];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = street('grey');
      const moves = time - at.media.start - 1.2;
      if (moves > 0) lens(mosaic, street(), stepped(34, 11, moves, 0.2), 18, 7);
      [0, 1, 2].forEach((index) => person(mosaic, 37 + index * 3, FLOOR - 6, COATS[index], 1, 2));
      [0, 1, 2].forEach((index) => coin(mosaic, time - at.support.start - 0.2 - index * 0.6));
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Association', { x: 35, y: 19, width: 11, amount: share(time - at.media.start - 1.6, 0.6) });
      write(pen, 'Town hall', { x: 51, y: 7, width: 11, amount: share(time - at.support.start, 0.6) });
    },
  };
}

/** A gold square on its way from the door of the town hall to the association. */
function coin(mosaic, since) {
  const x = stepped(54, 46, since, 0.16);
  if (since > 0 && x > 46) mosaic.fill(x, FLOOR - 4, 1, 1, 'gold');
}

/** The page and the street; the people on the page wear their colours, or one for all. */
function street(coat) {
  const mosaic = new Mosaic('dusk');
  mosaic.fill(0, FLOOR, 64, 5, 'road');
  page(mosaic, coat);
  mosaic.fill(50, 13, 13, FLOOR - 13, 'lapis');
  for (let step = 0; step < 3; step++) mosaic.fill(55 - step * 2, 10 + step, 3 + step * 4, 1, 'brick');
  for (const x of [52, 55, 58, 61]) mosaic.fill(x, 16, 1, 7, 'sky');
  mosaic.fill(55, FLOOR - 6, 3, 6, 'gold');
  return mosaic;
}

function page(mosaic, coat) {
  mosaic.fill(PAGE.x, PAGE.y, PAGE.width, PAGE.height, 'plaster');
  mosaic.fill(5, 5, 27, 2, 'night');
  mosaic.fill(5, 9, 27, 13, 'sky');
  for (let y = 24; y < 28; y += 2) for (let x = 5; x < 32; x++) if (scatter(x, y, 2) > 0.2) mosaic.put(x, y, 'grey');
  [7, 12, 17, 22, 27].forEach((x, index) => person(mosaic, x, 13, coat ?? COATS[index], 1, 3));
}
