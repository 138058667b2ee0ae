// Three principles as three parts of a bridge: none stands alone.
import { bus, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';
import { spread } from './town.js';

const DECK = 18;
const BANKS = [14, 49];
const PARTS = [
  { sentence: 'advantage', text: 'Diversity advantage', pigment: 'lapis', x: 2, y: 6, width: 19, from: 14, to: 25, sinks: 1 },
  { sentence: 'equality', text: 'Real equality', pigment: 'verdigris', x: 45, y: 6, width: 16, from: 38, to: 49, sinks: 1 },
  { sentence: 'interaction', text: 'Meaningful interaction', pigment: 'brick', x: 22, y: 2, width: 20, from: 26, to: 37, sinks: 0 },
];

export const words = PARTS.map(({ text }) => [text]);

export function scene(at) {
  const taken = at.away.start;
  const back = at.away.end + 1;
  /** How many rows the sides have sunk. */
  const sunk = (time) => (time < back ? stepped(0, 3, time - taken - 1, 0.35) : stepped(3, 0, time - back, 0.3));
  const middle = (time) => (time < back ? 1 - share(time - taken, 1) : share(time - back - 0.9, 1));
  return {
    picture(time) {
      const mosaic = banks();
      for (const part of PARTS) {
        const set = share(time - at[part.sentence].start, 1.8) * (part.sinks ? 1 : middle(time));
        arch(mosaic, part, spread(set, [(part.from + part.to) / 2, 26], 15), part.sinks * sunk(time));
      }
      bus(mosaic, stepped(1, 51, time - back - 2, 0.085), DECK - 6, { riders: 3, right: true });
      return mosaic;
    },
    write(pen, time) {
      for (const { sentence, text, x, y, width } of PARTS) write(pen, text, { x, y, width, amount: share(time - at[sentence].start, 0.6) });
    },
  };
}

function banks() {
  const mosaic = new Mosaic('sky');
  mosaic.fill(0, 28, 64, 8, 'water');
  for (const left of [0, BANKS[1] + 1]) {
    mosaic.fill(left, DECK, 14, 18, 'plaster');
    mosaic.fill(left, DECK, 14, 1, 'road');
  }
  return mosaic;
}

/** One part of the arch: everything between the deck and the inner curve, in its columns. */
function arch(mosaic, { from, to, pigment }, amount, sunk) {
  for (let x = from; x <= to; x++) {
    const bend = Math.sqrt(Math.max(0, 1 - ((x - 31.5) / 16.5) ** 2));
    const bottom = Math.round(30 - 8 * bend);
    for (let y = DECK; y <= bottom; y++) mosaic.put(x, y + sunk, pigment, amount(x, y));
  }
}
