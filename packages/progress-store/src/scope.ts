import { readFact } from '@tessera-learning/core';

/** Whether a key is among those that `prefix` names. A whole key names itself alone, and not `…|11` where it ends in `…|1`. */
export function isIn(prefix: string, key: string): boolean {
  return readFact(prefix) ? key === prefix : key.startsWith(prefix);
}

/** The same as a range of IndexedDB. No key holds U+FFFF, which comes after every character that one can hold. */
export function rangeOf(prefix: string): IDBKeyRange {
  return readFact(prefix) ? IDBKeyRange.only(prefix) : IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
