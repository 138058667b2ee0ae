// The few words on screen: Commissioner with its flare, as in the course, on a plain panel.
import { PITCH } from './mosaic.js';
import { GROUT, WORDS } from './pigments.js';

const ready = new Map();

/** Letters that another subset of the typeface holds. */
const SCRIPTS = [['greek', /\p{Script=Greek}/u], ['cyrillic', /\p{Script=Cyrillic}/u]];

/** Draws a text once, as SVG, because a canvas cannot set the flare of a variable font. */
export async function prepare(text, { size = 34, colour = WORDS } = {}) {
  const key = `${text}|${size}|${colour}`;
  if (ready.has(key)) return;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg(text, size, colour))}`;
  await image.decode();
  ready.set(key, image);
}

async function svg(text, size, colour) {
  const faces = await Promise.all(['latin', ...SCRIPTS.filter(([, letters]) => letters.test(text)).map(([name]) => name)].map(face));
  const families = faces.map((_, index) => `C${index}`).join(',');
  const style = faces.map((data, index) => `@font-face{font-family:C${index};src:url(${data});font-weight:100 900}`).join('');
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="${size * 2}"><style>${style}text{font:620 ${size}px ${families};`
    + `font-variation-settings:"FLAR" 100;fill:${colour}}</style><text x="500" y="${size * 1.34}" text-anchor="middle">${escaped}</text></svg>`;
}

const faces = new Map();
async function face(script) {
  if (!faces.has(script)) faces.set(script, load(script));
  return faces.get(script);
}

async function load(script) {
  const bytes = new Uint8Array(await (await fetch(`/fonts/commissioner-${script}-flar-normal.woff2`)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

/** Puts a prepared text in the middle of a panel of whole places. `ground` may be false where the ground is plain already. */
export function write(pen, text, { x, y, width, height = 3, size = 34, colour = WORDS, ground = GROUT, amount = 1 }) {
  const image = ready.get(`${text}|${size}|${colour}`);
  if (!image) throw new Error(`“${text}” in ${size} px was not prepared: name it among the words of its scene.`);
  pen.globalAlpha = amount;
  if (ground) {
    pen.fillStyle = ground;
    pen.fillRect(x * PITCH, y * PITCH, width * PITCH, height * PITCH);
  }
  pen.drawImage(image, Math.round((x + width / 2) * PITCH - 500), Math.round((y + height / 2) * PITCH - size * 0.98));
  pen.globalAlpha = 1;
}
