import { factKey, readFact, type Fact } from '@tessera-learning/core';

const PREFIX = 'tessera:';

/** The side of the store that is there at once: a key of localStorage for each fact, `tessera:` and the fact's key; a note's words are the value. */
export interface Keys {
  /** False after a refusal, true again after a write. */
  readonly works: () => boolean;
  /** Keys of the facts that are there, or that another tab is putting there. */
  readonly held: Set<string>;
  /** What is there now; `undefined` if refused. Keys that are damaged, foreign or of a later kind are passed over, and stay. */
  readonly read: () => Fact[] | undefined;
  /** Puts what is not there yet, each for itself, as one note may be too large; `true` if all of it is there now. */
  readonly write: (facts: Iterable<Fact>) => boolean;
  /** Removes every key of a course, or of all courses, but the ones to spare. */
  readonly clear: (course: string | undefined, spare: (key: string) => boolean) => void;
}

/** `storage` is looked up on each use, as the getter itself can throw; whatever fails is never an error. */
export function openKeys(storage: () => Storage | null): Keys {
  const held = new Set<string>();
  let working = true;
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(storage() as Storage);
    } catch {
      working = false;
      return undefined;
    }
  };
  /** Only what can be read back is put; once it is there, it is known to be. */
  const put = (fact: Fact): unknown => {
    const key = factKey(fact);
    const text = fact.text ?? '';
    return held.has(key) || (readFact(key) && attempt((found) => {
      found.setItem(PREFIX + key, text);
      // A browser may take everything and keep nothing.
      working = found.getItem(PREFIX + key) === text;
      return working && held.add(key);
    }));
  };
  return {
    works: () => working,
    held,
    read: () => attempt((found) => {
      held.clear();
      const facts = Object.keys(found).flatMap((name) => readKey(name, found.getItem(name)) ?? []);
      for (const fact of facts) held.add(factKey(fact));
      return facts;
    }),
    write: (facts) => [...facts].map(put).every(Boolean),
    clear: (course, spare) => attempt((found) => {
      for (const name of Object.keys(found)) {
        const key = name.slice(PREFIX.length);
        if (!name.startsWith(`${PREFIX}${course ? `${course}:` : ''}`) || !/^[a-z0-9-]+:[a-z0-9-]+\|/.test(key) || spare(key)) continue;
        found.removeItem(name);
        held.delete(key);
      }
    }),
  };
}

/** The fact of a key and value of localStorage. */
export function readKey(name: string, text: string | null): Fact | undefined {
  return text !== null && name.startsWith(PREFIX) ? readFact(name.slice(PREFIX.length), text) : undefined;
}
