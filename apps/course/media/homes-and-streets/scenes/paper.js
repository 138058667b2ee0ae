// The counter: lines that explain nothing become a drawing.
import { share } from '/stage/figures.js';
import { COUNTER, hall } from '/film/looking-through-the-lens/scenes/belong.js';
import { scatter } from '/stage/pigments.js';

export const words = [];

const SHEET = { x: 21, y: 2, width: 16, height: 15 };

export function scene(at) {
  const draws = at.draws.start + 0.7;
  return {
    picture(time) {
      const mosaic = hall();
      const shown = share(time - at.nods.start - 0.6, 1);
      mosaic.fill(SHEET.x, SHEET.y, SHEET.width, SHEET.height, 'plaster', shown);
      const lines = shown * (1 - share(time - draws, 0.8));
      for (let y = SHEET.y + 2; y < SHEET.y + SHEET.height - 1; y += 2) {
        for (let x = SHEET.x + 1; x < SHEET.x + SHEET.width - 1; x++) if (scatter(x, y, 2) > 0.2) mosaic.put(x, y, 'grey', lines);
      }
      paper(mosaic, SHEET.x + 5, SHEET.y + 3, 'gold', share(time - draws - 0.6, 0.8), 2);
      const brought = share(time - at.nods.end + 1.6, 0.8);
      paper(mosaic, 42, COUNTER - 6, 'brick', brought);
      paper(mosaic, 42, COUNTER - 6, 'gold', share(time - at.draws.end - 0.1, 0.7));
      return mosaic;
    },
  };
}

/** A paper with one corner turned down. */
function paper(mosaic, x, y, pigment, amount, scale = 1) {
  mosaic.stamp(['pp ', 'pppl', 'pppp', 'pppp', 'pppp'].map((line, row) => (row === 0 ? 'ppl ' : line)), { p: pigment, l: 'night' }, x, y, amount, scale);
}
