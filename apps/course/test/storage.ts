import type { Page } from '@playwright/test';

/** What a page's origin holds on this device. */
export interface Stored {
  readonly local: Readonly<Record<string, string>>;
  readonly session: number;
  /** Every key of every store of every database. */
  readonly indexed: readonly string[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
}

export function stored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
    const keysOf = async (name: string): Promise<string[]> => {
      const database = await settled(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const keys = await Promise.all(stores.map((store) => settled(database.transaction(store).objectStore(store).getAllKeys())));
      database.close();
      return keys.flat().map(String);
    };
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return {
      local: { ...localStorage },
      session: sessionStorage.length,
      databases,
      indexed: (await Promise.all(databases.map(keysOf))).flat(),
      caches: await caches.keys(),
    };
  });
}

export const NOTHING_STORED: Stored = { local: {}, session: 0, databases: [], indexed: [], caches: [] };

/** The element says this once a fact is on disk: then a closed browser must not lose it. */
export const KEPT = 'Kept on this device only.';
