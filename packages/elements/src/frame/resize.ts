import { heightSaid } from './height.js';

/**
 * Gives every frame of this document that holds a page of a Tessera course the height of that page. Twice on a page does no harm: it
 * keeps nothing but which frames have been filled.
 */
export function resizeFrames(): void {
  const filled = new WeakSet<HTMLIFrameElement>();
  addEventListener('message', (event) => {
    const said = heightSaid(event, document.querySelectorAll('iframe'), location.protocol);
    if (said) setHeight(said.frame, said.height);
  });
  // Load does not bubble, but is seen on its way down.
  document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && arrived(target, filled), true);
  for (const frame of document.querySelectorAll('iframe')) ask(frame);
}

/** By script: a style attribute would need an exception from a strict policy. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing } = getComputedStyle(frame);
  const edge = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + edge}px`;
}

/** Who follows a link at the end of a long page in a frame has to see where the next one begins. */
function arrived(frame: HTMLIFrameElement, filled: WeakSet<HTMLIFrameElement>): void {
  if (!isOurs(frame)) return;
  if (filled.has(frame) && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  filled.add(frame);
  ask(frame);
}

/** A page that was there before this script has said its height to nobody. The question holds nothing, so it may go wherever the frame is. */
function ask(frame: HTMLIFrameElement): void {
  if (isOurs(frame)) frame.contentWindow?.postMessage({ tessera: 'height?', version: 1 }, '*');
}

const isOurs = ({ src }: HTMLIFrameElement): boolean => src.includes('/frame/');
