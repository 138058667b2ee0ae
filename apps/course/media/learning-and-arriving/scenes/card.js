// A card that everybody fills in: two words on it change, and three families stand before it.
import { person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const INK = { size: 34, colour: '#161F49' };
const TITLE = { size: 38, colour: '#161F49' };
const FLOOR = 32;
/** Each with where it comes to stand, its members as [place, coat, size], and whether the first has grey hair. */
const FAMILIES = [
  { x: 8, members: [[0, 'porphyry', 3], [4, 'gold', 2]], grey: true },
  { x: 27, members: [[0, 'verdigris', 3], [4, 'brick', 2], [7, 'lapis', 3]] },
  { x: 47, members: [[0, 'brick', 3], [4, 'verdigris', 2], [7, 'gold', 2]] },
];

export const words = [['Family card', TITLE], ...['Mother', 'Father', 'First adult', 'Second adult'].map((text) => [text, INK])];

export function scene(at) {
  const changes = at.fits.start + 0.2;
  return {
    picture(time) {
      const mosaic = new Mosaic('sky');
      mosaic.fill(0, FLOOR, 64, 4, 'road');
      paper(mosaic);
      FAMILIES.forEach((family, index) => come(mosaic, family, time - changes - 0.4 - index * 0.35));
      return mosaic;
    },
    write(pen, time) {
      const seen = share(time - at.heart.start, 0.6);
      const before = share(time - at.card.start - 1.2, 0.6) * (1 - share(time - changes, 0.4));
      const after = share(time - changes - 0.4, 0.5);
      write(pen, 'Family card', { x: 15, y: 2, width: 34, height: 4, ...TITLE, ground: '#D79A2B', amount: seen });
      for (const [text, y, amount] of [['Mother', 8, before], ['Father', 13, before], ['First adult', 8, after], ['Second adult', 13, after]]) {
        if (amount > 0) write(pen, text, { x: 29, y, width: 16, height: 4, ...INK, ground: '#ECE7D8', amount });
      }
    },
  };
}

/** The card: a golden head, a pool with a swimmer, and room for two lines. */
function paper(mosaic) {
  mosaic.fill(15, 2, 34, 17, 'plaster');
  mosaic.fill(15, 2, 34, 4, 'gold');
  mosaic.fill(18, 8, 8, 9, 'water');
  mosaic.fill(18, 8, 8, 2, 'sky');
  mosaic.fill(21, 9, 2, 2, 'brick');
}

function come(mosaic, { x, members, grey }, since) {
  if (since <= 0) return;
  const left = stepped(x + 6, x, since, 0.12);
  for (const [place, coat, size] of members) person(mosaic, left + place, FLOOR - 3 * size, coat, share(since, 0.4), size);
  if (grey) mosaic.fill(left, FLOOR - 9, 3, 1, 'grey', share(since, 0.4));
}
