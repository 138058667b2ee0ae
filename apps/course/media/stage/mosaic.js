// One picture: 64 × 36 places, each bare, set, or on the way from one to the other.
import { BARE, GROUT, OUTLINE, scatter, tone } from './pigments.js';

export const COLUMNS = 64;
export const ROWS = 36;
export const PITCH = 20;
const GAP = 2;

export class Mosaic {
  constructor(pigment = BARE) {
    this.places = Array.from({ length: COLUMNS * ROWS }, () => ({ pigment }));
  }

  /** Sets a tessera; with an amount below 1 what lay there still shows through. */
  put(x, y, pigment, amount = 1) {
    if (x < 0 || y < 0 || x >= COLUMNS || y >= ROWS || amount <= 0 || !pigment) return;
    const place = y * COLUMNS + x;
    this.places[place] = amount < 1 ? { pigment, amount, under: this.places[place] } : { pigment };
  }

  /** A rectangle; `amount` may be a function of the place. */
  fill(x, y, width, height, pigment, amount = 1) {
    for (let row = y; row < y + height; row++) {
      for (let column = x; column < x + width; column++) {
        this.put(column, row, pigment, typeof amount === 'function' ? amount(column, row) : amount);
      }
    }
  }

  /** A small picture from lines of letters; `key` says which pigment a letter stands for, a blank stands for nothing. */
  stamp(lines, key, x, y, amount = 1, scale = 1) {
    lines.forEach((line, row) => [...line].forEach((letter, column) => {
      this.fill(x + column * scale, y + row * scale, scale, scale, key[letter], amount);
    }));
  }

  /** Turns into another picture, tessera by tessera. */
  become(other, share) {
    if (share <= 0) return this;
    const turned = new Mosaic();
    turned.places = this.places.map((place, index) => {
      const amount = arrival(share, scatter(index % COLUMNS, Math.floor(index / COLUMNS), 3));
      return amount <= 0 ? place : amount >= 1 ? other.places[index] : { ...other.places[index], amount, under: place };
    });
    return turned;
  }

  draw(pen) {
    pen.fillStyle = GROUT;
    pen.fillRect(0, 0, COLUMNS * PITCH, ROWS * PITCH);
    this.places.forEach((place, index) => drawPlace(pen, place, index % COLUMNS, Math.floor(index / COLUMNS), 1));
    pen.globalAlpha = 1;
  }
}

/** How far one tessera is set when a share of all of them is: its turn comes at `turn` (0 to 1). */
export function arrival(share, turn, softness = 0.12) {
  return Math.min(1, Math.max(0, (share * (1 + softness) - turn) / softness));
}

function drawPlace(pen, { pigment, amount = 1, under }, x, y, strength) {
  if (under) drawPlace(pen, under, x, y, strength);
  const [left, top, side] = [x * PITCH + GAP / 2, y * PITCH + GAP / 2, PITCH - GAP];
  pen.globalAlpha = strength * amount;
  pen.fillStyle = pigment === BARE ? GROUT : tone(pigment, x, y);
  pen.fillRect(left, top, side, side);
  if (pigment !== BARE) return;
  pen.strokeStyle = OUTLINE;
  pen.lineWidth = 2;
  pen.strokeRect(left + 3, top + 3, side - 6, side - 6);
}
