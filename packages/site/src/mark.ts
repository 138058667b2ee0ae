import { html, type Html } from '@tessera-learning/core';

/** Nine squares, six lapis as a stair and three gold: a token in two halves that fit. */
const GOLD = 'M0 0h10v10H0zM12 0h10v10H12zM0 12h10v10H0z';
const LAPIS = 'M24 0h10v10H24zM12 12h10v10H12zM24 12h10v10H24zM0 24h10v10H0zM12 24h10v10H12zM24 24h10v10H24z';

/** For the header: its colours follow the scheme of the page. */
export function markSvg(): Html {
  return html`<svg class="mark" viewBox="0 0 34 34" aria-hidden="true"><path class="gold t0" d="${GOLD}"/><path class="mark-lapis" d="${LAPIS}"/></svg>`;
}

/** For `assets/mark.svg`, the icon of a browser's tab: a lapis that is seen on light and on dark. */
export function markFile(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 36 36"><path fill="#d79a2b" d="${GOLD}"/><path fill="#3557c0" d="${LAPIS}"/></svg>\n`;
}
