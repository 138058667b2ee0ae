// Four groups at the school gate; then two adults and eight children on their way.
import { person, share, stepped } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';

const FLOOR = 30;
const GROUPS = [['verdigris', 1], ['brick', 13], ['gold', 43], ['porphyry', 55]];
const CHILDREN = ['gold', 'sky', 'brick', 'verdigris', 'lapis', 'porphyry', 'gold', 'brick'];

export const words = [];

export function scene(at) {
  const walks = at.rota.start - 0.2;
  return {
    picture(time) {
      const mosaic = school();
      const stand = share(time - at.gate.start, 1.6);
      const gone = share(time - at.rota.start + 0.3, 0.9);
      GROUPS.forEach(([coat, left], group) => [0, 1, 2].forEach((index) => {
        const amount = arrival(stand, group / 5) * (1 - gone);
        person(mosaic, left + index * 3, FLOOR - 6 - (index % 2), coat, amount, 2);
      }));
      const x = stepped(-31, 16, time - walks, 0.075);
      person(mosaic, x, FLOOR - 8, 'porphyry', 1, 3);
      CHILDREN.forEach((coat, index) => person(mosaic, x + 5 + index * 3, FLOOR - 5, coat, 1, 2));
      person(mosaic, x + 30, FLOOR - 8, 'verdigris', 1, 3);
      return mosaic;
    },
  };
}

function school() {
  const mosaic = new Mosaic('sky');
  mosaic.fill(0, FLOOR, 64, 6, 'road');
  mosaic.fill(10, 3, 44, FLOOR - 3, 'lapis');
  for (let y = 6; y < 16; y += 5) for (const x of [13, 19, 25, 36, 42, 48]) mosaic.fill(x, y, 3, 3, 'dawn');
  mosaic.fill(29, 14, 6, FLOOR - 14, 'night');
  for (const left of [0, 40]) mosaic.fill(left, 20, 24, FLOOR - 20, 'grey');
  for (const left of [23, 39]) mosaic.fill(left, 18, 2, FLOOR - 18, 'plaster');
  return mosaic;
}
