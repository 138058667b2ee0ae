import { factKey, readFact, type Fact } from '@tessera-learning/core';
import type { Keys } from './keys.js';
import { PREFIX } from './names.js';

/** Puts what is not there yet, each for itself, as one note may be too large; `true` if all of it is there now. */
export function writeKeys(keys: Keys, facts: Iterable<Fact>): boolean {
  return [...facts].map((fact) => put(keys, fact)).every(Boolean);
}

/** Only what can be read back is put; once it is there, it is known to be. */
function put(keys: Keys, fact: Fact): unknown {
  const key = factKey(fact);
  const text = fact.text ?? '';
  return keys.held.has(key) || (readFact(key) && keys.attempt((storage) => {
    storage.setItem(PREFIX + key, text);
    // A browser may take everything and keep nothing.
    keys.works = storage.getItem(PREFIX + key) === text;
    return keys.works && keys.held.add(key);
  }));
}
