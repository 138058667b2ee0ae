// Six shops on one shelf; then each stands with its own trade.
import { share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { write } from '/stage/words.js';

/** Bread, a roof, a shirt: 5 × 5. */
const SHOPS = {
  Bakers: { lines: [' ggg ', 'ggggg', 'gpgpg', 'ggggg', 'ggggg'], x: 4 },
  Roofers: { lines: ['  b  ', ' bbb ', 'bbbbb', ' ppp ', ' ppp '], x: 24 },
  Tailors: { lines: ['vv vv', 'vvvvv', ' vvv ', ' vvv ', ' vvv '], x: 44 },
};
const KEY = { g: 'gold', b: 'brick', v: 'verdigris', p: 'plaster' };
/** In this order on the shelf for all; each trade has one place taken already. */
const CROWD = ['Roofers', 'Bakers', 'Tailors', 'Bakers', 'Tailors', 'Roofers'];
const TOP = 12;
const BELOW = 28;

export const words = [['Business and work'], ...Object.keys(SHOPS).map((trade) => [trade])];

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('sky');
      mosaic.fill(10, TOP, 44, 2, 'porphyry');
      for (const [trade, { x }] of Object.entries(SHOPS)) {
        mosaic.fill(x, BELOW, 17, 2, 'porphyry');
        stand(mosaic, trade, x, BELOW);
      }
      const standing = {};
      CROWD.forEach((trade, index) => {
        standing[trade] = (standing[trade] ?? 0) + 1;
        const from = [13 + index * 6.6, TOP];
        const to = [SHOPS[trade].x + standing[trade] * 6, BELOW];
        const way = share(time - at.trade.start - index * 0.32, 1.3);
        stand(mosaic, trade, Math.round(from[0] + (to[0] - from[0]) * way), Math.round(from[1] + (to[1] - from[1]) * way), share(time - at.shelf.start - 0.9 - index * 0.2, 0.5));
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Business and work', { x: 2, y: 1, width: 18, amount: share(time - at.shelf.start, 0.6) });
      Object.entries(SHOPS).forEach(([trade, { x }]) => write(pen, trade, { x: x + 3, y: BELOW + 3, width: 11, amount: share(time - at.trade.start, 0.6) }));
    },
  };
}

/** A shop whose floor is the shelf. */
function stand(mosaic, trade, x, shelf, amount = 1) {
  if (amount > 0) mosaic.stamp(SHOPS[trade].lines, KEY, x, shelf - 5, amount);
}
