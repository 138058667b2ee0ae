// A chart of one day: when people travel, and when the bus runs.
import { share } from '/stage/figures.js';
import { Mosaic, arrival } from '/stage/mosaic.js';
import { BARE } from '/stage/pigments.js';
import { write } from '/stage/words.js';

const JOURNEYS = [5, 3, 2, 6, 12, 8, 9, 12, 11, 7, 6, 6, 7, 7, 7, 8, 10, 12, 9, 7, 6, 6, 8, 12];
const RUNS = { from: 5, to: 23 };
const HOURS = [0, 6, 12, 18, 24];
const [LEFT, BASE] = [11, 23];

export const words = [['Journeys'], ['Bus'], ...[...HOURS, 4, 23].map((hour) => [`${hour}:00`, { size: 30 }])];

export function scene(at) {
  const begins = at.when.start - 0.4;
  return {
    picture(time) {
      const mosaic = new Mosaic('panel');
      JOURNEYS.forEach((height, hour) => {
        const x = LEFT + hour * 2;
        mosaic.fill(x, BASE - height + 1, 2, height, 'sky', arrival(share(time - begins, 2.6), hour / 24));
        const runs = hour >= RUNS.from && hour < RUNS.to;
        mosaic.fill(x, BASE + 2, 2, 2, BARE, arrival(share(time - begins, 1), hour / 24));
        if (runs) mosaic.fill(x, BASE + 2, 2, 2, 'gold', arrival(share(time - begins - 2.2, 2), hour / 24));
      });
      return mosaic;
    },
    write(pen, time) {
      write(pen, 'Journeys', { x: 1, y: 20, width: 9, ground: false });
      write(pen, 'Bus', { x: 1, y: 25, width: 9, height: 2, ground: false });
      for (const hour of HOURS) write(pen, `${hour}:00`, { x: LEFT + hour * 2 - 2, y: 28, width: 4, height: 2, size: 30, ground: false });
      const amount = share(time - at.when.end - 0.2, 0.6);
      for (const hour of [4, 23]) write(pen, `${hour}:00`, { x: LEFT + hour * 2 - 1.5, y: 8.5, width: 5, height: 2.5, size: 30, amount });
    },
  };
}
