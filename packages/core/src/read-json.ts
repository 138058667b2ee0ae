import { safeAddress } from './address.js';
import { isSlug } from './slug.js';

/** Turns unknown JSON into one type, or fails naming the place, a path such as `modules[0].quiz.questions[2].options`. */
export type Read<T> = (json: unknown, place: string) => T;

/** Why a course could not be read. */
export class CourseError extends Error {
  override readonly name = 'CourseError';
  constructor(
    readonly code: 'newer-schema' | 'not-a-course',
    readonly place: string,
    expected: string,
  ) {
    super(`${place || 'course'}: expected ${expected}`);
  }
}

/** Caps before anything is built: a hostile file costs little. */
const MOST = 500;
const LONGEST = 20_000;

export function fail(place: string, expected: string): never {
  throw new CourseError('not-a-course', place, expected);
}

/** An object with these keys and no others: what else is in the JSON is left behind. */
export function record<T>(shape: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> {
  return (json, place) => {
    if (typeof json !== 'object' || !json || Array.isArray(json)) return fail(place, 'an object');
    const out: Partial<T> = {};
    for (const key in shape) {
      const value = shape[key]((json as Record<string, unknown>)[key], place ? `${place}.${key}` : key);
      if (value !== undefined) out[key] = value;
    }
    return out as T;
  };
}

export function list<T>(read: Read<T>): Read<T[]> {
  return (json, place) => {
    if (!Array.isArray(json) || json.length > MOST) return fail(place, 'a list, not too long');
    return json.map((item, index) => read(item, `${place}[${index}]`));
  };
}

export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (json, place) => (json === undefined ? undefined : read(json, place));
}

export function fallback<T>(read: Read<T>, value: T): Read<T> {
  return (json, place) => (json === undefined ? value : read(json, place));
}

export function oneOf<T extends string>(...allowed: readonly T[]): Read<T> {
  return (json, place) => allowed.find((each) => each === json) ?? fail(place, `one of ${allowed.join(', ')}`);
}

export const text: Read<string> = (json, place) =>
  typeof json === 'string' && json.length <= LONGEST ? json : fail(place, 'text, not too long');

export const words: Read<string> = (json, place) => (text(json, place).trim() ? (json as string) : fail(place, 'some words'));

export const number: Read<number> = (json, place) => (Number.isFinite(json) ? (json as number) : fail(place, 'a number'));

export const flag: Read<boolean> = (json) => json === true;

export const id: Read<string> = (json, place) => (isSlug(json) ? json : fail(place, 'a slug'));

export const address: Read<string> = (json, place) => safeAddress(json) ?? fail(place, 'an address that is allowed');
