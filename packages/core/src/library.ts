import type { Example } from './course.js';
import type { RichText } from './rich-text.js';

/** What stands beside the modules for looking things up. */
export interface Library {
  /** By the alphabet of their language. */
  readonly terms: readonly Term[];
  /** In the order of the course. */
  readonly examples: readonly ExampleGroup[];
}

/** An entry of the glossary. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
}

/** The examples that belong to one section of the course: for a policy area, what cities did in it. */
export interface ExampleGroup {
  readonly module: string;
  /** Its id. */
  readonly section: string;
  readonly title: string;
  /** The section's page and place. */
  readonly href: string;
  readonly examples: readonly Example[];
}
