import { isSlug } from '@tessera-learning/core';
import type { YamlValue } from './yaml-value.js';

/** An id, or `undefined`, which is reported. */
export function slug(value: YamlValue | undefined): string | undefined {
  const id = value?.text();
  const isId: boolean = isSlug(id);
  if (value === undefined || id === undefined || isId) return id;
  value.context.source.problem('invalid-id', value.point, `“${id}” is not an id: use lower-case letters, digits and single hyphens, 64 at most.`);
  return undefined;
}
