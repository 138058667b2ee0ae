import { factKey, readFact, type Fact } from '@tessera-learning/core';
import { PREFIX } from './names.js';

/** The side of the store that is there at once: a key of localStorage for each fact, `tessera:` and the fact's key; a note's words are the value. */
export interface Keys {
  /** False after a refusal, true again after a write. */
  works: boolean;
  /** Keys of the facts that are there, or that another tab is putting there. */
  readonly held: Set<string>;
  /** Uses localStorage, looked up anew as the getter itself can throw; `undefined` if it is refused, which is never an error. */
  readonly attempt: <T>(use: (storage: Storage) => T) => T | undefined;
}

export function openKeys(storage: Storage | null | undefined): Keys {
  const keys: Keys = {
    works: true,
    held: new Set(),
    attempt: (use) => {
      try {
        return use((storage === undefined ? localStorage : storage) as Storage);
      } catch {
        keys.works = false;
        return undefined;
      }
    },
  };
  return keys;
}

/** What is there now; `undefined` if refused. Keys that are damaged, foreign or of a later kind are passed over, and stay. */
export function readKeys({ attempt, held }: Keys): Fact[] | undefined {
  return attempt((storage) => {
    held.clear();
    return Object.keys(storage).flatMap((name) => {
      const fact = readKey(name, storage.getItem(name));
      if (fact) held.add(factKey(fact));
      return fact ?? [];
    });
  });
}

/** The fact of a key and value of localStorage. */
export function readKey(name: string, text: string | null): Fact | undefined {
  return text !== null && name.startsWith(PREFIX) ? readFact(name.slice(PREFIX.length), text) : undefined;
}
