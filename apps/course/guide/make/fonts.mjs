// Commissioner as on the site (flare pinned), but one file for each weight: Chromium draws a variable font into a PDF glyph by glyph.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 640, style: 'normal' },
  { weight: 400, style: 'italic' },
];

/** Latin and its punctuation, so that a new word in a text needs no change here. */
const CHARACTERS = Array.from({ length: 0x17f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join('') + '–—‘’“”…→←·';

export async function fontFaces() {
  const file = createRequire(import.meta.url).resolve('@fontsource-variable/commissioner/files/commissioner-latin-full-normal.woff2');
  const source = await readFile(file);
  return (await Promise.all(FACES.map((face) => faceCss(source, face)))).join('');
}

async function faceCss(source, { weight, style }) {
  const axes = { wght: weight, FLAR: 100, VOLM: 0, slnt: style === 'italic' ? -12 : 0 };
  const font = await subsetFont(source, CHARACTERS, { targetFormat: 'truetype', variationAxes: axes });
  return `@font-face { font-family: Commissioner; font-weight: ${weight}; font-style: ${style}; src: url(data:font/ttf;base64,${font.toString('base64')}) }\n`;
}
