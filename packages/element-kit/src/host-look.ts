import { contrast, over, type Colour } from './contrast.js';
import { colourAt, groundUnder } from './page-colours.js';

/** Text, and edges that text and buttons share, on the page's own ground: WCAG 1.4.3. */
const LEAST = 4.5;
/** A page's pills would cut the corners of rows with text in them: pixels. */
const ROUNDEST = 12;
const PRIMARY = '.btn-primary, .button--primary, .wp-element-button, .govuk-button, .usa-button, button[type="submit"], input[type="submit"]';

const taken = new WeakMap<HTMLElement, readonly string[]>();

/**
 * Dresses an element in what the page round it wears: the colour of a link or of a filled button, the button's corners, and light or dark by
 * the ground that is really there. Call it again when the page changes its theme. A colour that cannot be read on that ground (4.5:1, WCAG 1.4.3)
 * is left, and the console says so. What a stylesheet says of `--tessera-*` or an inline `color-scheme` stays. An element that stands in no page is left as it is.
 */
export function takeHostLook(element: Element): void {
  if (!(element instanceof HTMLElement) || !element.isConnected) return;
  for (const name of taken.get(element) ?? []) element.style.removeProperty(name);
  const ground = groundUnder(element);
  if (!ground) return say(element, 'the page has a picture under it, so that no contrast is known. Its own colours stay; set --tessera-action yourself.');
  put(element, { ...schemeOn(ground), ...colours(element, ground), ...corners(element) });
}

/** A page that is dark and does not say so would get colours for a light one. */
function schemeOn(ground: Colour): Look {
  return { 'color-scheme': contrast(ground, [1, 1, 1, 1]) > contrast(ground, [0, 0, 0, 1]) ? 'dark' : 'light' };
}

function colours(element: HTMLElement, ground: Colour): Look {
  const button = filledButton(element);
  const found = [linkColour(element, ground), button?.fill].filter((colour) => colour !== undefined);
  const action = found.find((colour) => contrast(colour, ground) >= LEAST);
  if (!action) {
    if (found[0]) say(element, `the page’s ${css(found[0])} has ${contrast(found[0], ground).toFixed(2)}:1 on its ground, and text needs ${LEAST}:1. Its own colours stay.`);
    return {};
  }
  const onAction = button && contrast(button.words, action) >= LEAST ? button.words : ground;
  return { '--tessera-action': css(action), '--tessera-on-action': css(onAction) };
}

/** As a link would look here; none where the page leaves links to the browser. */
function linkColour(element: HTMLElement, ground: Colour): Colour | undefined {
  return probed(element, 'a', (link) => {
    const colour = over(colourAt(element, getComputedStyle(link).color), ground);
    return css(colour) === css(colourAt(element, 'LinkText')) ? undefined : colour;
  });
}

/** The page's first primary button, or a bare one as it would look here; none if it is not filled. */
function filledButton(element: HTMLElement): { fill: Colour; words: Colour } | undefined {
  return buttonOf(element, (button) => {
    const { backgroundColor, color } = getComputedStyle(button);
    const fill = colourAt(element, backgroundColor);
    if (fill[3] < 1 || css(fill) === css(colourAt(element, 'ButtonFace'))) return undefined;
    return { fill, words: over(colourAt(element, color), fill) };
  });
}

function corners(element: HTMLElement): Look {
  const radius = buttonOf(element, (button) => /^([\d.]+)px$/.exec(getComputedStyle(button).borderStartStartRadius)?.[1]);
  return radius === undefined ? {} : { '--tessera-radius': `${Math.min(Number(radius), ROUNDEST)}px` };
}

type Look = Readonly<Record<string, string>>;

function buttonOf<T>(element: HTMLElement, read: (button: HTMLElement) => T): T {
  const primary = element.ownerDocument.querySelector<HTMLElement>(PRIMARY);
  return primary ? read(primary) : probed(element, 'button', read);
}

/** Stands beside the element for as long as it is read, within one task: nothing of it is ever drawn. */
function probed<T>(element: HTMLElement, tag: 'a' | 'button', read: (probe: HTMLElement) => T): T {
  const probe = document.createElement(tag);
  probe.setAttribute(tag === 'a' ? 'href' : 'type', tag === 'a' ? '#' : 'button');
  element.before(probe);
  try {
    return read(probe);
  } finally {
    probe.remove();
  }
}

/** By CSSOM: a strict policy lets it pass. What the page has said itself stays. */
function put(element: HTMLElement, look: Look): void {
  const style = getComputedStyle(element);
  const wanted = Object.entries(look).filter(([name]) => (name.startsWith('--') ? !style.getPropertyValue(name).trim() : !element.style.getPropertyValue(name)));
  for (const [name, value] of wanted) element.style.setProperty(name, value);
  taken.set(element, wanted.map(([name]) => name));
}

function css([red, green, blue]: Colour): string {
  return `#${[red, green, blue].map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
}

function say(element: HTMLElement, message: string): void {
  console.warn(`<${element.localName}> data-look="host": ${message}`, element);
}
