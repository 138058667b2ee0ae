// Three people off the bus: the same envelope for all, then a card for each.
import { bus, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const FLOOR = 31;
/** The middle of each, and how long after the first word they are there: the bus uncovers the left one last. */
const PLACES = [[12, 2.6], [32, 0.9], [52, 0.4]];
const ENVELOPE = ['sllllllls', 'lslllllsl', 'llslllsll', 'lllslslll', 'llllsllll', 'lllllllll'];
const WHEELCHAIR = ['  ppp   ', '  ppp   ', '  bbb   ', 'k bbb   ', 'k bbbbb ', 'kwwwkkb ', 'w   w b ', 'w   w bb', ' www  w '];
/** A speech bubble, a hammer, a small family. */
const CARDS = [
  { pigment: 'verdigris', lines: [' ppppp ', 'ppppppp', 'ppppppp', ' ppppp ', ' pp    '] },
  { pigment: 'brick', lines: [' ppppp ', ' ppppp ', '   g   ', '   g   ', '   g   '] },
  { pigment: 'porphyry', lines: ['pp   pp', 'gg   gg', 'gg p gg', 'gg g gg', 'gg g gg'] },
];

export const words = [['Welcome']];

export function scene(at) {
  const handed = [0.9, 2, 2.9].map((after) => at.then.start + after);
  return {
    picture(time) {
      const since = time - at.first.start;
      const mosaic = new Mosaic('sky');
      mosaic.fill(0, FLOOR, 64, 5, 'road');
      people(mosaic, since);
      bus(mosaic, stepped(5, -26, since - 0.6, 0.1), FLOOR - 10, { riders: 2, scale: 2 });
      PLACES.forEach(([x], index) => {
        mosaic.stamp(ENVELOPE, { l: 'lapis', s: 'plaster' }, x - 4, 14, share(since - 2.2 - index * 0.3, 0.6));
        card(mosaic, CARDS[index], x - 4, share(time - handed[index], 0.7));
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Welcome', { x: 2, y: 1, width: 9, amount: share(time - at.first.start, 0.6) });
    },
  };
}

/** A nurse, a student in a wheelchair, an old woman with grey hair. */
function people(mosaic, since) {
  const [nurse, student, woman] = PLACES.map(([x, after]) => ({ x, amount: share(since - after, 0.5) }));
  person(mosaic, nurse.x - 1, FLOOR - 9, 'verdigris', nurse.amount, 3);
  mosaic.stamp(WHEELCHAIR, { p: 'plaster', b: 'brick', k: 'night', w: 'grey' }, student.x - 3, FLOOR - 9, student.amount);
  person(mosaic, woman.x - 1, FLOOR - 9, 'porphyry', woman.amount, 3);
  mosaic.fill(woman.x - 1, FLOOR - 9, 3, 1, 'grey', woman.amount);
}

function card(mosaic, { pigment, lines }, x, amount) {
  mosaic.fill(x, 5, 9, 7, pigment, amount);
  mosaic.stamp(lines, { p: 'plaster', g: 'gold' }, x + 1, 6, amount);
}
