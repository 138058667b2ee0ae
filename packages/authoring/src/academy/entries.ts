import { folded } from '@tessera-learning/core';
import { refuseTwice, type Places } from '../file-context.js';
import { slug } from '../yaml-slug.js';
import type { YamlFields, YamlValue } from '../yaml-value.js';

/** What the entries of a list are called, and how many it may have. */
export interface Entries {
  readonly what: string;
  /** Keys beside the id. */
  readonly keys: readonly string[];
  readonly least?: number;
  readonly most?: number;
}

/** What core’s reader takes of any list. */
const MOST = 500;

/** Reads a list of things that have an id each. What cannot be read is reported, and leaves a gap. */
export function readEntries<T extends { readonly id: string }>(value: YamlValue | undefined, { what, keys, least = 0, most = MOST }: Entries, places: Places, read: (fields: YamlFields) => Omit<T, 'id'>): T[] {
  const items = value?.list();
  if (!value || !items) return [];
  const { source } = value.context;
  if (items.length < least) value.wrong('needs one entry at least');
  if (items.length > most) source.problem('too-long', (items[most] as YamlValue).point, `This is more than ${most} entries in “${value.name}”: take some out.`);
  const things = items.flatMap((item) => readEntry<T>(item, keys, places, read) ?? []);
  refuseTwice(things, what, { source, places });
  return things;
}

function readEntry<T extends { readonly id: string }>(item: YamlValue, keys: readonly string[], places: Places, read: (fields: YamlFields) => Omit<T, 'id'>): T | undefined {
  const fields = item.fields();
  fields?.only(['id', ...keys]);
  const id = fields?.need('id');
  const thing = fields && ({ id: slug(id) ?? '', ...read(fields) } as T);
  if (thing) places.set(thing, item.context.source.at((id ?? item).point));
  return thing;
}

/** Words that must be there, on one line: a plan shows them in tables and calendars. */
export function words(fields: YamlFields | undefined, key: string): string {
  return folded(fields?.need(key)?.text() ?? '');
}

/** Words that may be left out. */
export function optionalWords<K extends string>(fields: YamlFields, key: K): { readonly [key in K]?: string } {
  const value = fields.find(key);
  return value ? ({ [key]: folded(value.text() ?? '') } as { [key in K]?: string }) : {};
}

/** A list of words, such as questions. */
export function wordsList(value: YamlValue | undefined): string[] {
  return (value?.list() ?? []).map((item) => folded(item.text() ?? ''));
}
