import { factKey, readFact, type Fact } from '@tessera-learning/core';
import { FACTS, completed, deleteDatabase, openDatabase } from './database.js';

/**
 * The IndexedDB side: localStorage is on disk only seconds after a write, IndexedDB as soon as it says `complete`. A
 * connection lives for one piece of work. Nothing here rejects; `undefined` means refused.
 */
export class Mirror {
  /** Keys of the facts that IndexedDB is known to hold, or is being given. */
  readonly held = new Set<string>();
  /** False after a refusal, true again after a write. */
  works = true;

  /** @param factory asked on each use: the getter `window.indexedDB` can throw */
  constructor(private readonly factory: () => IDBFactory | null | undefined) {}

  /** Everything; creates nothing. */
  async read(): Promise<Fact[] | undefined> {
    const facts = await this.attempt(readAll);
    if (!facts) return undefined;
    this.held.clear();
    for (const fact of facts) this.held.add(factKey(fact));
    return facts;
  }

  /** Writes what is not held yet, in one transaction that starts in this task. True after `complete`. */
  async write(facts: Iterable<Fact>): Promise<boolean> {
    const lacking = [...facts].filter((fact) => !this.held.has(factKey(fact)));
    if (lacking.length === 0) return this.works;
    for (const fact of lacking) this.held.add(factKey(fact));
    const written = await this.attempt((factory) => putAll(factory, lacking));
    if (written) this.works = true;
    else for (const fact of lacking) this.held.delete(factKey(fact));
    return written === true;
  }

  /** Clears one course, or deletes the database. */
  async clear(course?: string): Promise<void> {
    await this.attempt((factory) => (course === undefined ? deleteDatabase(factory) : deleteCourse(factory, course)));
  }

  private async attempt<T>(use: (factory: IDBFactory) => Promise<T>): Promise<T | undefined> {
    try {
      const factory = this.factory();
      if (factory) return await use(factory);
    } catch {
      // Refused, full or aborted: all the same to the learner.
    }
    this.works = false;
    return undefined;
  }
}

async function readAll(factory: IDBFactory): Promise<Fact[]> {
  const database = await openDatabase(factory, false);
  if (!database) return [];
  return closing(database, async () => {
    const transaction = database.transaction(FACTS);
    const keys = transaction.objectStore(FACTS).getAllKeys();
    const values = transaction.objectStore(FACTS).getAll();
    await completed(transaction);
    return keys.result.map((key, index) => readRow(key, values.result[index])).filter((fact) => fact !== undefined);
  });
}

async function putAll(factory: IDBFactory, facts: readonly Fact[]): Promise<true> {
  const database = await openDatabase(factory, true);
  return closing(database, async () => {
    const transaction = database.transaction(FACTS, 'readwrite');
    for (const fact of facts) transaction.objectStore(FACTS).put(fact.text ? { text: fact.text } : {}, factKey(fact));
    await completed(transaction);
    return true as const;
  });
}

async function deleteCourse(factory: IDBFactory, course: string): Promise<void> {
  const database = await openDatabase(factory, false);
  if (!database) return;
  await closing(database, () => {
    const transaction = database.transaction(FACTS, 'readwrite');
    transaction.objectStore(FACTS).delete(IDBKeyRange.bound(`${course}:`, `${course}:\uffff`));
    return completed(transaction);
  });
}

async function closing<T>(database: IDBDatabase, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    database.close();
  }
}

function readRow(key: IDBValidKey, value: unknown): Fact | undefined {
  if (typeof key !== 'string' || typeof value !== 'object' || value === null) return undefined;
  const text = (value as { text?: unknown }).text;
  return text === undefined || typeof text === 'string' ? readFact(key, text) : undefined;
}
