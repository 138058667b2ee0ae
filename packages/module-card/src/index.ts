export { ModuleCardElement } from './module-card-element.js';
export type { ModuleCard, ModuleCardHtmlOptions } from './module-card-html.js';
export { readModuleCard } from './read-module-card.js';
export type { ModuleCardStrings } from './strings/strings.js';
