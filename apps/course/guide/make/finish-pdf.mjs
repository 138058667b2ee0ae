// What Chromium cannot be told: links that stay relative, and the same bytes at each making.
import { SITE } from './print-pdf.mjs';

/**
 * A PDF lists at which byte each of its objects begins. So nothing may grow or shrink: a shorter string is followed by spaces, which
 * mean nothing between the parts of a dictionary. Chromium leaves dictionaries uncompressed, so they can be read as text;
 * latin1 keeps every other byte as it is.
 */
export function finishPdf(bytes, guide) {
  const text = withInfo(relative(Buffer.from(bytes).toString('latin1')), guide);
  if (text.length !== bytes.length) throw new Error('The PDF changed its length, so its list of objects no longer fits.');
  for (const trace of [SITE, 'file://']) if (text.includes(trace)) throw new Error(`The PDF still holds the address ${trace}: see how Chromium writes links now.`);
  return Buffer.from(text, 'latin1');
}

/** The page was printed from SITE + "guide/": from there, SITE is one folder up. */
function relative(text) {
  return text.replace(new RegExp(`\\(${SITE}([^()\\\\]*)\\)`, 'g'), (whole, rest) => padded(`(../${rest})`, whole));
}

/** The edition's year instead of the minute of making; the guide's maker instead of the browser's long name. */
function withInfo(text, { year, publisher }) {
  return text
    .replace(/(?<=\/(?:CreationDate|ModDate) ?)\(D:[^)]*\)/g, (whole) => padded(`(D:${year}0101000000Z)`, whole))
    .replace(/(?<=\/Creator ?)\((?:\\.|[^()\\])*\)/, (whole) => padded(`(${publisher})`, whole));
}

function padded(short, whole) {
  if (short.length > whole.length) throw new Error(`There is no room in the PDF for ${short}.`);
  return short.padEnd(whole.length, ' ');
}
