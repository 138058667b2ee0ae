// A house of prayer, the hall, a chess club: the same ticket for both groups, and then a visit each.
import { person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

const FLOOR = 31;
const TICKET = { width: 7, height: 3, size: 28, colour: '#171B26', ground: '#D79A2B' };
/** Where each group comes from, waits and goes: the feet of its first member. */
const GROUPS = [
  { coats: ['porphyry', 'verdigris', 'brick'], from: 6, waits: 15, goes: 50, ticket: 14 },
  { coats: ['lapis', 'gold', 'night'], from: 52, waits: 43, goes: 6, ticket: 43 },
];

export const words = [['The hall'], ['One fee', TICKET]];

export function scene(at) {
  const comes = [at.feast.start + 1.3, at.terms.start + 0.9];
  return {
    picture(time) {
      const mosaic = houses();
      GROUPS.forEach((group, index) => {
        walk(mosaic, group, time - comes[index], time - at.doors.start - 0.3);
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'The hall', { x: 27, y: 12, width: 10 });
      GROUPS.forEach(({ ticket: x }, index) => write(pen, 'One fee', { ...TICKET, x, y: 18, amount: share(time - at.terms.start - 0.4 - index * 1.6, 0.6) }));
    },
  };
}

function walk(mosaic, { coats, from, waits, goes }, since, visiting) {
  if (since <= 0) return;
  const arrived = stepped(from, waits, since, 0.16);
  const first = visiting > 0 ? stepped(arrived, goes, visiting, 0.085) : arrived;
  coats.forEach((coat, index) => person(mosaic, first + index * 3, FLOOR - 6, coat, share(since, 0.5), 2));
}

function houses() {
  const mosaic = new Mosaic('sky');
  mosaic.fill(0, FLOOR, 64, 5, 'road');
  // The house of prayer, with a round arch; the hall; the club, with its board.
  mosaic.fill(1, 14, 12, FLOOR - 14, 'verdigris');
  mosaic.stamp(['    vvvv    ', '  vvvvvvvv  ', ' vvvvvvvvvv '], { v: 'verdigris' }, 1, 11);
  mosaic.stamp([' gggg ', 'gggggg'], { g: 'gold' }, 4, 20);
  mosaic.fill(4, 22, 6, FLOOR - 22, 'gold');
  mosaic.fill(22, 11, 20, FLOOR - 11, 'plaster');
  mosaic.fill(22, FLOOR - 7, 20, 7, 'grey');
  for (let step = 0; step < 4; step++) mosaic.fill(29 - step * 3, 7 + step, 6 + step * 6, 1, 'brick');
  mosaic.fill(27, 19, 10, FLOOR - 19, 'gold');
  mosaic.fill(51, 11, 12, FLOOR - 11, 'lapis');
  mosaic.fill(54, 22, 6, FLOOR - 22, 'gold');
  for (let y = 0; y < 6; y++) for (let x = 0; x < 6; x++) mosaic.put(54 + x, 14 + y, (x + y) % 2 ? 'night' : 'plaster');
  return mosaic;
}
