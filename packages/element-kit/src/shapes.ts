/** Shapes of icons as SVG path data, drawn after Lucide 1.62 (ISC licence: THIRD-PARTY-NOTICES.txt). One export each: a bundle holds what it draws. */
export const arrowRight = 'M5 12h14m-7-7 7 7-7 7';
export const bookOpen = 'M12 7v14M3 4h5a4 4 0 0 1 4 4 4 4 0 0 1 4-4h5v14h-6a3 3 0 0 0-3 3 3 3 0 0 0-3-3H3z';
export const check = 'M20 6 9 17l-5-5';
export const circle = 'M12 2a10 10 0 1 0 .1 0';
export const circleDot = 'M12 2a10 10 0 1 0 .1 0M12 11a1 1 0 1 0 .1 0';
export const download = 'M12 15V3m9 12v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4m4-5 5 5 5-5';
export const externalLink = 'M15 3h6v6M10 14 21 3m-3 10v8H3V6h8';
export const play = 'M6 4l14 8-14 8z';
