// Four fields, one for each area.
import { person, share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';
import { disc } from '/film/looking-through-the-lens/scenes/town.js';

const FIELDS = [
  { text: 'Equal rights', x: 0, y: 0, pigment: 'night', draw: lamp },
  { text: 'Participation', x: 32, y: 0, pigment: 'panel', draw: seats },
  { text: 'Mediation', x: 0, y: 18, pigment: 'sky', draw: people },
  { text: 'International ties', x: 32, y: 18, pigment: 'water', draw: shores },
];

export const words = FIELDS.map(({ text }) => [text]);

export function scene(at) {
  return {
    picture() {
      const mosaic = new Mosaic('panel');
      for (const { x, y, pigment, draw } of FIELDS) {
        mosaic.fill(x, y, 32, 18, pigment);
        draw(mosaic, x, y);
      }
      return mosaic;
    },
    write(pen, time) {
      FIELDS.forEach(({ text, x, y }, index) => write(pen, text, { x: x + 7.5, y: y + 14, width: 17, amount: share(time - at.yours.start - index * 0.25, 0.6) }));
    },
  };
}

function lamp(mosaic, x, y) {
  mosaic.fill(x + 11, y + 11, 10, 2, 'dawn');
  mosaic.fill(x + 15, y + 3, 2, 8, 'grey');
  mosaic.fill(x + 13, y + 2, 6, 2, 'gold');
}

function seats(mosaic, x, y) {
  for (let index = 0; index < 7; index++) {
    const turn = Math.PI * (index / 6);
    mosaic.fill(Math.round(x + 15 - Math.cos(turn) * 11), Math.round(y + 11 - Math.sin(turn) * 8), 2, 2, index % 3 === 1 ? 'gold' : 'sky');
  }
}

function people(mosaic, x, y) {
  person(mosaic, x + 6, y + 3, 'verdigris', 1, 3);
  person(mosaic, x + 14, y + 3, 'verdigris', 1, 3);
  person(mosaic, x + 22, y + 3, 'lapis', 1, 3);
}

function shores(mosaic, x, y) {
  mosaic.fill(x + 8, y + 8, 16, 1, 'gold');
  disc(mosaic, [x + 6, y + 8], 4, 'plaster');
  disc(mosaic, [x + 25, y + 8], 4, 'brick');
}
