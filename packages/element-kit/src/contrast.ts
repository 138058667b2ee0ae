/** A colour in sRGB: red, green, blue and alpha, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** `#0a5` or `#00aa55`, as a field for colours gives it. Anything else throws. */
export function colourOfHex(hex: string): Colour {
  const [, pairs] = /^#([\da-f]{6})$/i.exec(hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')) ?? [];
  if (!pairs) throw new Error(`“${hex}” is no colour: write # and three or six of 0–9, a–f.`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(pairs.slice(at, at + 2), 16) / 255);
  return [red, green, blue, 1];
}

/** What is seen where a colour lies on a ground that lets nothing through. */
export function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mixed = [red, green, blue].map((part, at) => part * alpha + (ground[at] as number) * (1 - alpha));
  return [...(mixed as [number, number, number]), 1];
}

/** Contrast of two colours that let nothing through, from 1 to 21, as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
