import type { Reflection } from './reflection-html.js';
import type { ReflectionStrings } from './strings/strings.js';

/** Questions wherever they came from. Words are made at the last moment, as another language may still be arriving. */
export interface ReflectionContent {
  readonly reflection: (strings: ReflectionStrings) => Reflection;
  /** Where they come from a course: what HTML has in attributes, and a title for the file of notes. */
  readonly course?: string;
  readonly module?: string;
  readonly title?: string;
}
