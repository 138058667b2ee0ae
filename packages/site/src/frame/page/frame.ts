/** The script of pages in frames: tells the page around it how tall this one is, so that the frame needs no bar of its own. */
import { originAround, originOf, type HeightSaid } from './origin.js';

const chosen = originOf(new URLSearchParams(location.search).get('host'));
/** From disk every page is of an origin without a name: there is no other way to say where to. */
let target = location.protocol === 'file:' ? '*' : chosen ?? originAround();
let said = 0;

if (parent !== window) {
  // The height of what is on the page: it does not depend on the frame's, so that the two cannot push each other.
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', asked);
}

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (target === undefined || height === said) return;
  said = height;
  const message: HeightSaid = { tessera: 'height', version: 1, height };
  parent.postMessage(message, target);
}

/** Who holds this page may ask again: its script may have come later than the first height, or its policy may hide where we are. */
function asked({ source, origin, data }: MessageEvent<{ readonly tessera?: unknown } | null>): void {
  if (source !== parent || data?.tessera !== 'height?') return;
  if (target !== '*') target = chosen ?? originOf(origin) ?? target;
  said = 0;
  tell();
}
