import { factKey, readFact, type Fact } from '@tessera-learning/core';
import { DATABASE, STORE } from './names.js';
import { rangeOf } from './scope.js';

/** The side of the store that survives a killed browser: IndexedDB, a row for each fact. Slower, so it is joined later. */
export interface Mirror {
  /** False after a refusal or silence; true again once it answers and, if it had refused a write, takes one. */
  readonly works: () => boolean;
  /** By key: facts that are there, or that another tab is putting there (`true`), and writes of our own on their way. */
  readonly held: Map<string, true | Promise<boolean>>;
  /** Hands over what is there, also if that comes after the time is up. Reading creates no database. */
  readonly read: (found: (facts: Fact[]) => void) => Promise<unknown>;
  /** Puts what is not there yet; `true` once all of it is there, its transactions complete. */
  readonly write: (facts: Iterable<Fact>) => Promise<boolean>;
  /** Deletes what begins with `prefix`, or the whole database if it is empty; `true` once it is gone. */
  readonly clear: (prefix: string) => Promise<boolean>;
}

/** `factory` is looked up on each use; what fails or takes longer than `timeout` milliseconds is given up, never an error. */
export function openMirror(factory: () => IDBFactory | null, timeout: number, changed: () => void): Mirror {
  const held: Mirror['held'] = new Map();
  let answers = true;
  let hasRoom = true;
  const attempt = (work: (factory: IDBFactory) => Promise<unknown>): Promise<boolean> => new Promise((done) => {
    const end = (works: boolean): void => {
      clearTimeout(timer);
      answers = works;
      done(works);
      changed();
    };
    const timer = setTimeout(() => end(false), timeout);
    const found = async (): Promise<unknown> => work(factory() as IDBFactory);
    found().then(() => end(true), () => end(false));
  });
  /** What is there has been read: only writes on their way may know more. */
  const hold = (facts: readonly Fact[]): void => {
    for (const [key, kept] of held) if (kept === true) held.delete(key);
    for (const fact of facts) held.set(factKey(fact), true);
  };
  const put = (fresh: readonly Fact[]): void => {
    const write: Promise<boolean> = attempt(async (indexedDB) => {
      hasRoom = await transact(indexedDB, true, (store) => fresh.forEach((fact) => putRow(store, fact))).then(() => true, () => false);
      if (!hasRoom) throw new Error('not kept');
    }).then((done) => settle(write, done));
    for (const fact of fresh) held.set(factKey(fact), write);
  };
  /** What was let go meanwhile, because it was deleted, stays so. */
  const settle = (write: Promise<boolean>, kept: boolean): boolean => {
    for (const [key, value] of held) {
      if (value !== write) continue;
      if (kept) held.set(key, true);
      else held.delete(key);
    }
    return kept;
  };
  return {
    works: () => answers && hasRoom,
    held,
    read: (found) => attempt(async (indexedDB) => {
      const rows = await transact(indexedDB, false, (store) => [store.getAllKeys(), store.getAll()] as const);
      const facts = rows?.[0].result.flatMap((key, at) => readRow(key, rows[1].result[at]) ?? []) ?? [];
      hold(facts);
      found(facts);
    }),
    write: async (facts) => {
      const wanted = [...facts];
      // What could not be read back would not be kept.
      const fresh = wanted.filter((fact) => !held.has(factKey(fact)) && readFact(factKey(fact)));
      if (fresh.length > 0) put(fresh);
      return (await Promise.all(wanted.map(async (fact) => held.get(factKey(fact))))).every(Boolean);
    },
    clear: (prefix) => attempt(async (indexedDB) => {
      if (prefix) await transact(indexedDB, false, (store) => store.delete(rangeOf(prefix)));
      else await new Promise((done, fail) => Object.assign(indexedDB.deleteDatabase(DATABASE), { onsuccess: done, onerror: fail }));
    }),
  };
}

/** One transaction on a connection of its own, which is closed at once; `undefined` if there is no database and none is to be created. */
function transact<T>(indexedDB: IDBFactory, create: boolean, use: (store: IDBObjectStore) => T): Promise<T | undefined> {
  return new Promise((done, fail) => {
    const refuse = (cause: unknown): void => fail(new Error('refused', { cause }));
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => (create ? request.result.createObjectStore(STORE) : request.transaction?.abort());
    request.onerror = () => (!create && request.error?.name === 'AbortError' ? done(undefined) : refuse(request.error));
    request.onsuccess = () => {
      const database = request.result;
      try {
        const transaction = database.transaction(STORE, 'readwrite');
        const result = use(transaction.objectStore(STORE));
        transaction.oncomplete = () => done(result);
        transaction.onabort = () => refuse(transaction.error);
      } catch (error) {
        refuse(error);
      }
      // Closes once the transaction has ended, so that a deletion in another tab need not wait.
      database.close();
    };
  });
}

function putRow(store: IDBObjectStore, fact: Fact): void {
  store.put(fact.text ? { text: fact.text } : {}, factKey(fact));
}

function readRow(key: IDBValidKey, row: unknown): Fact | undefined {
  const text = (row as { text?: unknown } | null)?.text;
  if (typeof key !== 'string' || typeof row !== 'object' || (text !== undefined && typeof text !== 'string')) return undefined;
  return readFact(key, text);
}
