import { html, type Html } from '@tessera-learning/core';

/** Drawn from Lucide (ISC licence). Words always stand beside them. */
const SHAPES = {
  'arrow-right': 'M5 12h14M12 5l7 7-7 7',
  'arrow-left': 'M19 12H5M12 19l-7-7 7-7',
  'external-link': 'M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6',
  'book-open': 'M12 7v14M3 18a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h5a4 4 0 0 1 4 4 4 4 0 0 1 4-4h5a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-6a3 3 0 0 0-3 3 3 3 0 0 0-3-3z',
  download: 'M12 3v12M7 10l5 5 5-5M3 15v4a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-4',
  languages: 'm5 8 6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6',
} as const;

export type IconName = keyof typeof SHAPES;

/** Those that point somewhere mirror where text runs from right to left. */
const TURNS: ReadonlySet<IconName> = new Set(['arrow-right', 'arrow-left', 'external-link']);

export function icon(name: IconName): Html {
  return html`<svg class="${TURNS.has(name) ? 'icon turns' : 'icon'}" viewBox="0 0 24 24" aria-hidden="true"><path d="${SHAPES[name]}"/></svg>`;
}
