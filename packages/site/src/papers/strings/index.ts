export { default as paperAr } from './ar.js';
export { paperEn } from './en.js';
export { default as paperFr } from './fr.js';
export type { PaperStrings } from './strings.js';
