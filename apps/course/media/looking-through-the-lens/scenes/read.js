// The stop: small print, and what the neighbours have added.
import { COATS, bus, person, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { scatter } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const INK = '#171B26';
const NOTES = [
  { text: 'Автобус о 22:30', x: 32, y: 4, width: 16, height: 5, ground: '#9DB7DE', size: 34 },
  { text: 'Λεωφορείο 22:30', x: 35, y: 10, width: 18, height: 5, ground: '#E9D9B4', size: 34 },
  { text: '22:30', x: 44, y: 17, width: 15, height: 8, ground: '#ECE7D8', size: 104, left: 31 },
];

export const words = [['Line 7', { colour: INK }], ...NOTES.map(({ text, size }) => [text, { size, colour: INK }])];

export function scene(at) {
  const shown = (time, index) => share(time - at.read.start - 0.7 - index * 1.2, 0.5);
  return {
    picture(time) {
      const mosaic = stop();
      NOTES.forEach(({ x, y, width, height, left = x }, index) => {
        mosaic.fill(left, y, x + width - left, height, index === 2 ? 'plaster' : 'sky', shown(time, index));
      });
      if (shown(time, 2) === 1) bus(mosaic, 32, 18);
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Line 7', { x: 12, y: 5, width: 14, height: 3, colour: INK, ground: '#E2DBC6' });
      NOTES.forEach((note, index) => write(pen, note.text, { ...note, colour: INK, amount: shown(time, index) }));
    },
  };
}

/** The pole, the board with its print, and people in front of it. */
function stop() {
  const mosaic = new Mosaic('dusk');
  mosaic.fill(0, 28, 64, 8, 'road');
  mosaic.fill(18, 2, 2, 26, 'night');
  mosaic.fill(11, 4, 16, 20, 'lapis');
  mosaic.fill(12, 5, 14, 18, 'plaster');
  for (let y = 9; y < 22; y += 2) for (let x = 13; x < 25; x++) if (scatter(x, y, 2) > 0.22) mosaic.put(x, y, 'grey');
  person(mosaic, 5, 22, COATS[1], 1, 2);
  person(mosaic, 61, 22, COATS[2], 1, 2);
  person(mosaic, 28, 25, COATS[0]);
  return mosaic;
}
