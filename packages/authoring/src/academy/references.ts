import type { YamlValue } from '../yaml-value.js';

/** What ids can mean. */
export interface Known {
  readonly what: string;
  /** `undefined` if that cannot be known, because a file could not be read: then nothing is said to be missing. */
  readonly ids: ReadonlySet<string> | undefined;
  /** What to do about an id that is not there. */
  readonly cure: string;
}

/** The id of something that is there; anything else is reported. */
export function reference(value: YamlValue | undefined, { what, ids, cure }: Known): string | undefined {
  const id = value?.text();
  if (value && id !== undefined && ids?.has(id) === false) value.context.source.problem('unknown-reference', value.point, `There is no ${what} “${id}”: ${cure}.`);
  return id;
}

/** Ids of things that are there, each once. */
export function references(value: YamlValue | undefined, known: Known, least = 0): string[] {
  return each(value, (item) => reference(item, known), least);
}

/** Some of a few words, each once. */
export function picks<T extends string>(value: YamlValue | undefined, allowed: readonly T[], least = 0): T[] {
  return each(value, (item) => item.oneOf(allowed), least);
}

function each<T extends string>(value: YamlValue | undefined, read: (item: YamlValue) => T | undefined, least: number): T[] {
  const items = value?.list();
  const found = new Set<T>();
  if (items && items.length < least) value?.wrong('needs one entry at least');
  for (const item of items ?? []) {
    const name = read(item);
    if (name !== undefined && found.has(name)) item.context.source.problem('duplicate-id', item.point, `“${name}” is listed twice: keep one.`);
    if (name !== undefined) found.add(name);
  }
  return [...found];
}
