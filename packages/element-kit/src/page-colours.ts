import { over, type Colour } from './contrast.js';

/** Any colour of CSS in numbers, as it is at this place: the browser turns every way of writing one into sRGB when it mixes it. */
export function colourAt(element: Element, colour: string): Colour {
  const meter = document.createElement('i');
  // A page's own rules and transitions must not meddle.
  meter.style.cssText = `display: none !important; transition: none !important; color: color-mix(in srgb, ${colour}, ${colour}) !important`;
  element.before(meter);
  const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(meter).color.match(/(?<=[\s(])-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  meter.remove();
  return [seen(red), seen(green), seen(blue), alpha];
}

/** A colour beyond sRGB is reckoned as the nearest that every screen shows. */
function seen(part: number): number {
  return Math.min(1, Math.max(0, part));
}

/** What is really painted under an element: grounds of what it stands in, down to the first that lets nothing through. Nothing if a picture is among them. */
export function groundUnder(element: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') return undefined;
    layers.unshift(colourAt(element, backgroundColor));
    if (layers[0]?.[3] === 1) break;
  }
  return layers.reduce((ground, layer) => over(layer, ground), colourAt(element, 'Canvas'));
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
