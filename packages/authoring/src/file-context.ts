import type { Examples } from './examples.js';
import type { ProofContext } from './evidence.js';
import type { Place } from './problem.js';
import type { RichTextCompiler } from './rich-text.js';
import type { Placed } from './source.js';

/** Where the id of each compiled thing stands: for checks that look at more than one file. */
export type Places = Map<object, Place>;

/** What the readers of one file work with. */
export interface FileContext extends ProofContext {
  readonly text: RichTextCompiler;
  readonly places: Places;
  readonly examples: Pick<Examples, 'show'>;
  /** Whether the language has the files of academy/. */
  readonly hasAcademy: boolean;
}

/** Remembers where a thing stands. */
export function placed<T extends object>(thing: T, place: Placed, { source, places }: FileContext): T {
  places.set(thing, source.at(place));
  return thing;
}

/** Reports things of one scope whose id another one of it has. */
export function refuseTwice(things: readonly { readonly id: string }[], what: string, { source, places }: Pick<FileContext, 'source' | 'places'>, taken: readonly string[] = []): void {
  const seen = new Set(taken);
  for (const thing of things) {
    const place = places.get(thing);
    if (thing.id !== '' && seen.has(thing.id) && place) source.problem('duplicate-id', place, `Another ${what} here is called “${thing.id}”: give each its own id.`);
    seen.add(thing.id);
  }
}
