export { SavedDataElement } from './saved-data-element.js';
export type { SavedDataHtmlOptions } from './saved-data-html.js';
export type { SavedDataStrings } from './strings/strings.js';
