/**
 * What an element takes from the page around it, and nothing else: a host page may change these and no other property inside a
 * shadow root. docs/host-pages.md says it in words.
 */
export const INHERITED = [
  'color', 'color-scheme', 'cursor', 'direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-optical-sizing', 'font-size', 'font-size-adjust', 'font-stretch', 'font-style',
  'font-variant', 'font-variation-settings', 'font-weight', 'hyphens', 'letter-spacing', 'line-height', 'quotes', 'text-rendering', 'text-size-adjust', 'visibility', 'word-spacing',
  '-webkit-font-smoothing', '-webkit-locale', '-webkit-tap-highlight-color',
] as const;

/** Where a page runs the other way in Arabic, its words and sides are others, and letters stand and lines lie apart as Arabic wants it: these say nothing there. */
export const WITH_DIRECTION = /size|^line-height$|^(width|height|left|right|top|bottom|inset|transform|grid|perspective|column)|origin|-(left|right|start|end)\b|^(direction|letter-spacing)$/;
