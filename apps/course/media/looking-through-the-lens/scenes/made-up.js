// Night: the left bank is set, the right bank stays bare; the bus leaves three people behind.
import { bus, COATS, person, share, stepped } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';
import { ground, leftBank, rightBank, spread, STREET } from './town.js';

export const words = [['Talmere, a made-up town'], ['22:30']];

/** The town as it is on paper, with nobody in the street. */
export function onPaper(share = 1) {
  const whole = new Mosaic();
  ground(whole, {});
  leftBank(whole, {});
  rightBank(whole, { bare: true });
  if (share === 1) return whole;
  const empty = new Mosaic();
  const amount = spread(share, [16, 20], 52);
  empty.places = whole.places.map((place, index) => {
    const set = amount(index % 64, Math.floor(index / 64));
    return set >= 1 ? place : { ...place, amount: set, under: empty.places[index] };
  });
  return empty;
}

export function scene(at) {
  const leaves = at.clean.start;
  return {
    picture(time) {
      const mosaic = onPaper(share(time, at['on-paper'].start));
      if (time > at['made-up'].end) bus(mosaic, stepped(46, 6, time - leaves, 0.19), STREET - 5, { riders: 2 });
      [0, 1, 2].forEach((index) => {
        const since = time - leaves - 1.2 - index * 0.9;
        if (since > 0) person(mosaic, stepped(51, 41 + index * 3, since, 0.42), STREET - 2, COATS[index], share(since, 0.4));
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Talmere, a made-up town', { x: 2, y: 2, width: 22, amount: share(time - at['made-up'].start, 0.6) });
      write(pen, '22:30', { x: 55, y: 2, width: 7, amount: share(time - leaves, 0.6) });
    },
  };
}
