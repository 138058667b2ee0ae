export type { NotedDetail } from './events.js';
export { LONGEST } from './note.js';
export { readReflection } from './read-reflection.js';
export { ReflectionElement } from './reflection-element.js';
export type { Reflection, ReflectionHtmlOptions } from './reflection-html.js';
export type { ReflectionStrings } from './strings/strings.js';
