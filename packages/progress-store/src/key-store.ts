import { factKey, readFact, type Fact } from '@tessera-learning/core';

const PREFIX = 'tessera:';

/** `tessera:course:module|…` is ours, whatever follows: also a kind that only a later version knows. */
const OURS = /^tessera:([a-z0-9-]+):[a-z0-9-]+\|/;

/**
 * The localStorage side: one key per fact, never one value for all, because tabs that write a shared value at once lose
 * answers. Every call withstands a storage that throws, answers nothing or is not there.
 */
export class KeyStore {
  /** Keys of the facts that localStorage is known to hold. */
  readonly held = new Set<string>();
  /** Whether the last thing tried went well. */
  works = true;

  /** @param storage asked on each use: the getter `window.localStorage` itself can throw */
  constructor(private readonly storage: () => Storage | null | undefined) {}

  /** One scan of everything; `undefined` if storage is refused. */
  read(): Fact[] | undefined {
    const facts = this.attempt((storage) => namesIn(storage).map((name) => factIn(storage, name)).filter((fact) => fact !== undefined));
    if (!facts) return undefined;
    this.held.clear();
    for (const fact of facts) this.held.add(factKey(fact));
    return facts;
  }

  /** Writes what is not held yet, in this order, until the first refusal: a full storage is not asked a thousand times. */
  write(facts: Iterable<Fact>): void {
    for (const fact of facts) {
      const key = factKey(fact);
      if (this.held.has(key)) continue;
      if (!this.put(PREFIX + key, fact.text ?? '')) return;
      this.held.add(key);
    }
  }

  /** Keys of everything of ours, or of one course, also what this version cannot read. */
  keysOf(course?: string): string[] {
    const names = this.attempt((storage) => namesIn(storage)) ?? [];
    return names.filter((name) => isOf(name, course)).map((name) => name.slice(PREFIX.length));
  }

  remove(keys: Iterable<string>): void {
    for (const key of keys) {
      this.held.delete(key);
      this.attempt((storage) => storage.removeItem(PREFIX + key));
    }
  }

  /** Reads back what it wrote: some storages take everything and keep nothing. */
  private put(name: string, value: string): boolean {
    const kept = this.attempt((storage) => {
      storage.setItem(name, value);
      return storage.getItem(name) === value;
    });
    this.works = kept === true;
    return this.works;
  }

  private attempt<T>(use: (storage: Storage) => T): T | undefined {
    try {
      const storage = this.storage();
      if (storage) return use(storage);
    } catch {
      // Refused, full or half broken: all the same to the learner.
    }
    this.works = false;
    return undefined;
  }
}

/** Reads a storage name and its value back; `undefined` if it is not a fact of ours. */
export function readName(name: string | null, value: unknown): Fact | undefined {
  if (!name?.startsWith(PREFIX) || typeof value !== 'string') return undefined;
  return readFact(name.slice(PREFIX.length), value);
}

function factIn(storage: Storage, name: string): Fact | undefined {
  return OURS.test(name) ? readName(name, storage.getItem(name)) : undefined;
}

function namesIn(storage: Storage): string[] {
  const names: string[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const name: unknown = storage.key(index);
    if (typeof name === 'string') names.push(name);
  }
  return names;
}

function isOf(name: string, course: string | undefined): boolean {
  const match = OURS.exec(name);
  return match !== null && (course === undefined || match[1] === course);
}
