/** Shapes that only a player needs, drawn after Lucide 1.62 (ISC licence: THIRD-PARTY-NOTICES.txt). */
const SPEAKER = 'M11 4.7 6.4 9.2H3v5.6h3.4l4.6 4.5z';
export const pause = 'M6 4h4v16H6zM14 4h4v16h-4z';
export const back = 'M3 12a9 9 0 1 0 9-9 9.7 9.7 0 0 0-6.7 2.7L3 8m0-5v5h5';
export const forward = 'M21 12a9 9 0 1 1-9-9 9.7 9.7 0 0 1 6.7 2.7L21 8m0-5v5h-5';
export const captions = 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zm2 10h4m4 0h2M7 11h2m4 0h4';
export const sound = `${SPEAKER}M16 9a5 5 0 0 1 0 6m3.4 3.4a9 9 0 0 0 0-12.7`;
export const silence = `${SPEAKER}M22 9l-6 6m0-6 6 6`;
export const widen = 'M8 3H5a2 2 0 0 0-2 2v3m18 0V5a2 2 0 0 0-2-2h-3m0 18h3a2 2 0 0 0 2-2v-3M3 16v3a2 2 0 0 0 2 2h3';
export const chevron = 'm6 9 6 6 6-6';
export const sliders = 'M4 7h9m5 0h2M4 17h2m5 0h9M13 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M6 17a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0';
