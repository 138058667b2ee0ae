import { colourOfHex, contrast, over, type Colour } from '@tessera-learning/element-kit/contrast';
import { DEFAULTS, type Palette, type Scheme } from './choice.js';

/** What is seen beside what, and how much contrast WCAG asks for: 4.5:1 for text (1.4.3), 3:1 for edges and rings (1.4.11). */
interface Pair {
  readonly words: string;
  readonly colour: keyof Palette;
  readonly on: 'ground' | 'action' | 'card';
  readonly needs: 4.5 | 3;
}

const PAIRS: readonly Pair[] = [
  { words: 'Links and buttons', colour: 'action', on: 'ground', needs: 4.5 },
  { words: 'Links and marks on our cards', colour: 'action', on: 'card', needs: 4.5 },
  { words: 'Words on a button', colour: 'on-action', on: 'action', needs: 4.5 },
  { words: 'Best answer', colour: 'right', on: 'ground', needs: 4.5 },
  { words: 'Another answer', colour: 'other', on: 'ground', needs: 4.5 },
  { words: 'Ring of the focus', colour: 'focus', on: 'ground', needs: 3 },
  { words: 'Text of your page', colour: 'text', on: 'ground', needs: 4.5 },
];

/** A contrast in words. The ratio is cut and not rounded: 4.499 is no 4.5. */
export interface Figure {
  readonly words: string;
  readonly passes: boolean;
}

export interface Verdict {
  readonly words: string;
  /** On the ground that elements reckon with: white, or nearly black. */
  readonly plain: Figure;
  /** On the ground of the webmaster's own page. */
  readonly yours: Figure;
}

/** Every pair of a palette, on the plain ground of its scheme and on the page's own. */
export function verdictsOn(palette: Palette, scheme: Scheme): readonly Verdict[] {
  const plainly = { ...palette, ground: DEFAULTS[scheme].ground };
  return PAIRS.map((pair) => ({ words: pair.words, plain: figure(plainly, pair), yours: figure(palette, pair) }));
}

/** How many figures on the page's own ground are too low, in words. */
export function summary(verdicts: readonly Verdict[]): string {
  const low = verdicts.filter(({ yours }) => !yours.passes).map(({ words }) => words.toLowerCase());
  return low.length === 0 ? 'Everything can be read on your page.' : `Too little contrast on your page: ${low.join(', ')}.`;
}

function figure(palette: Palette, { colour, on, needs }: Pair): Figure {
  const ratio = contrast(colourOfHex(palette[colour]), on === 'card' ? cardOf(palette) : colourOfHex(palette[on]));
  const passes = ratio >= needs;
  return { passes, words: `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, ${passes ? 'passes' : `too little, needs ${needs}:1`}` };
}

/** Cards have a ground of 5 % of the page's text over its ground. */
function cardOf({ text, ground }: Palette): Colour {
  const [red, green, blue] = colourOfHex(text);
  return over([red, green, blue, 0.05], colourOfHex(ground));
}
