import { safeAddress, SLUG } from '@tessera-learning/core';
import * as v from 'valibot';

/** The caps of core's `readCourse`. */
const LONGEST = 20_000;
const MOST = 500;

export const id = v.pipe(v.string(), v.maxLength(64), v.regex(SLUG));
export const number = v.pipe(v.number(), v.finite());
export const origin = v.optional(v.picklist(['confirmed', 'ours']), 'ours');

/** Text that may be empty. */
export const textUpTo = v.pipe(v.string(), v.maxLength(LONGEST));

/** Text with at least one character that is not white space. */
export const nonBlank = v.pipe(v.string(), v.maxLength(LONGEST), v.regex(/\S/));

/** Addresses pass core's allow-list. In JSON Schema they are any words. */
export const address = v.pipe(v.string(), v.minLength(1), v.check((text) => safeAddress(text) !== undefined, 'an https, http, mailto or relative address'));

/** A list as long as a reader takes it. */
export function listOf<const T extends v.GenericSchema>(item: T): v.SchemaWithPipe<readonly [v.ArraySchema<T, undefined>, v.MaxLengthAction<v.InferOutput<T>[], typeof MOST, undefined>]> {
  return v.pipe(v.array(item), v.maxLength(MOST));
}

/** A list of things whose ids differ. JSON Schema cannot say the latter. */
export function uniqueListOf<const T extends v.GenericSchema<{ id: string }>>(item: T, most: number = MOST): v.GenericSchema<v.InferInput<T>[], v.InferOutput<T>[]> {
  return v.pipe(v.array(item), v.maxLength(most), v.check((all) => areDifferent(all), 'different ids'));
}

export function areDifferent(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map((each) => each.id)).size === things.length;
}
