// Next year: the third column begins to be set.
import { share } from '/stage/figures.js';
import { Mosaic } from '/stage/mosaic.js';
import { columns, labels, people } from './report.js';

export { words } from './report.js';

export function scene(at) {
  return {
    picture(time) {
      const mosaic = new Mosaic('sky');
      mosaic.fill(0, 28, 64, 8, 'road');
      columns(mosaic, [1, 1], 1, share(time - at.again.start, 4.4));
      people(mosaic, 1);
      return mosaic;
    },
    write(pen) {
      labels(pen, [1, 1, 1]);
    },
  };
}
