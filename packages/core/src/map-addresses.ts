import { isExternal } from './address.js';

/** Keys that hold an address, in a course and in its pages. */
const ADDRESSES = new Set(['href', 'address', 'poster', 'captions']);

/**
 * The same part of a course with every relative address changed. In a course they count from the site's root; a page needs
 * them as seen from itself.
 */
export function mapAddresses<T>(part: T, change: (address: string) => string): T {
  return map(part, change) as T;
}

function map(value: unknown, change: (address: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => map(each, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => [key, isRelative(key, each) ? change(each as string) : map(each, change)] as const);
  return Object.fromEntries(entries);
}

function isRelative(key: string, value: unknown): boolean {
  return ADDRESSES.has(key) && typeof value === 'string' && value !== '' && !isExternal(value);
}
