// Three panels: one colour, blocks with gaps, and a fire to which all colours belong.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { BARE, scatter } from '/stage/pigments.js';

const [WIDTH, HEIGHT, TOP] = [18, 24, 6];
const LEFT = [2, 23, 44];
const MIXED = ['verdigris', 'gold', 'brick', 'sky', 'porphyry'];
const BLOCKS = [['gold', 'verdigris'], ['brick', 'sky'], ['porphyry', 'gold']];

/** The third picture, before and after some of it is laid anew: a letter for each place, two places to a letter. */
const FIRE = ['sssssssss', 'ssssgssss', 'sssggssss', 'sssggbsss', 'ssgggbbss', 'ssgbpgbss', 'sggbpgbbs', 'sgbbppbbs', 'sgbgpgbbs', 'ssgbggbss', 'vvkkkkkvv', 'vvvvvvvvv'];
const ANEW = ['sssssssss', 'sssssgsss', 'ssssggsss', 'ssgsgbsss', 'ssgggbbgs', 'ssgbvgbbs', 'sggvlgvbs', 'sgbvlvbbs', 'sgbglvbbs', 'ssgbggbss', 'llkkkkkll', 'vlvlvlvlv'];
const KEY = { s: 'dusk', g: 'gold', b: 'brick', p: 'plaster', v: 'verdigris', k: 'night', l: 'sky' };

export const words = [];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('panel');
      for (const left of LEFT) mosaic.fill(left, TOP, WIDTH, HEIGHT, BARE);
      alike(mosaic, LEFT[0], share(time - at.how.start, 1.2), share(time - at.alike.start - 0.3, 1.8));
      blocks(mosaic, LEFT[1], share(time - at.beside.start + 0.2, 1.4));
      fire(mosaic, LEFT[2], share(time - at.again.start, 2.4), share(time - at.again.end - 0.4, 3));
      return mosaic;
    },
  };
}

function alike(mosaic, left, set, faded) {
  each(left, (x, y) => {
    mosaic.put(x, y, MIXED[Math.floor(scatter(x, y, 8) * 5)], arrival(set, scatter(x, y, 2)));
    if (scatter(x, y, 5) > 0.06) mosaic.put(x, y, 'lapis', arrival(faded, scatter(x, y, 5)));
  });
}

function blocks(mosaic, left, set) {
  mosaic.fill(left, TOP, WIDTH, HEIGHT, 'panel', set > 0 ? 1 : 0);
  BLOCKS.forEach((row, line) => row.forEach((pigment, index) => {
    mosaic.fill(left + index * 10, TOP + line * 9 - (line > 0 ? 1 : 0), 8, 7, pigment, arrival(set, (line * 2 + index) / 6));
  }));
}

function fire(mosaic, left, set, anew) {
  each(left, (x, y) => {
    const [column, row] = [Math.floor((x - left) / 2), Math.floor((y - TOP) / 2)];
    mosaic.put(x, y, KEY[FIRE[row][column]], arrival(set, scatter(x, y, 2)));
    if (ANEW[row][column] !== FIRE[row][column]) mosaic.put(x, y, KEY[ANEW[row][column]], arrival(anew, scatter(column, row, 9)));
  });
}

function each(left, use) {
  for (let y = TOP; y < TOP + HEIGHT; y++) for (let x = left; x < left + WIDTH; x++) use(x, y);
}
