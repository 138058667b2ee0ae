const NAME = 'tessera';
export const FACTS = 'facts';

/**
 * Opens the database at whatever version it has. To read, a missing one is left missing and `undefined` comes back: the
 * browser would create it on the way, and nothing may be stored before the learner acts.
 * @throws what the browser gives as the reason, or TypeError without IndexedDB
 */
export function openDatabase(factory: IDBFactory, create: true): Promise<IDBDatabase>;
export function openDatabase(factory: IDBFactory, create: false): Promise<IDBDatabase | undefined>;
export function openDatabase(factory: IDBFactory, create: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(NAME);
    let missing = false;
    request.onupgradeneeded = () => {
      missing = !create;
      if (missing) request.transaction?.abort();
      else request.result.createObjectStore(FACTS);
    };
    request.onsuccess = () => resolve(yielding(request.result));
    request.onerror = () => (missing ? resolve(undefined) : reject(reasonOf(request.error)));
  });
}

export function deleteDatabase(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(reasonOf(request.error));
  });
}

/** Resolves at `complete`: only then does the browser promise to have it after being killed. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(reasonOf(transaction.error));
  });
}

/** An open connection must not block another tab that deletes everything. */
function yielding(database: IDBDatabase): IDBDatabase {
  database.onversionchange = () => database.close();
  return database;
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('IndexedDB gave no reason');
}
