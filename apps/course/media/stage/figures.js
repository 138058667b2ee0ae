// Figures that several scenes use. One letter is one tessera.

const BUS = [
  ' ggggggggggg',
  'ggwwgwwwwwgg',
  'gwwwgwwwwwgg',
  'gggggggggggg',
  'pggggggggggg',
  ' kk     kk  ',
];

/** A bus with its driver, 12 × 6, heading left or right; `riders` are how many windows hold a face. */
export function bus(mosaic, x, y, { riders = 0, right = false, scale = 1 } = {}) {
  const lines = right ? BUS.map((line) => [...line].reverse().join('')) : BUS;
  mosaic.stamp(lines, { g: 'gold', w: 'night', p: 'plaster', k: 'grey' }, x, y, 1, scale);
  const seats = [2, 9, 7, 5].map((seat) => (right ? 11 - seat : seat));
  seats.slice(0, riders + 1).forEach((seat, index) => {
    mosaic.stamp(['p', 'c'], { p: 'plaster', c: COATS[index] }, x + seat * scale, y + scale, 1, scale);
  });
}

/** Somebody on foot, 1 × 3. */
export function person(mosaic, x, y, coat, amount = 1, scale = 1) {
  mosaic.stamp(['p', 'c', 'c'], { p: 'plaster', c: coat }, x, y, amount, scale);
}

export const COATS = ['verdigris', 'brick', 'porphyry', 'gold', 'lapis'];

const DIGITS = {
  0: ['###', '# #', '# #', '# #', '###'],
  1: [' # ', '## ', ' # ', ' # ', '###'],
  2: ['###', '  #', '###', '#  ', '###'],
  3: ['###', '  #', ' ##', '  #', '###'],
  ':': [' ', '#', ' ', '#', ' '],
};

/** Hours and minutes in tesserae, five high. */
export function clock(mosaic, time, x, y, pigment, amount = 1) {
  let left = x;
  for (const sign of time) {
    mosaic.stamp(DIGITS[sign], { '#': pigment }, left, y, amount);
    left += DIGITS[sign][0].length + 1;
  }
}

/** Stepwise motion: a whole place at a time, `pace` seconds for each. */
export function stepped(from, to, since, pace = 0.2) {
  const steps = Math.min(Math.abs(to - from), Math.max(0, Math.floor(since / pace)));
  return from + Math.sign(to - from) * steps;
}

/** From 0 to 1 within `seconds`. */
export function share(since, seconds) {
  return Math.min(1, Math.max(0, since / seconds));
}
