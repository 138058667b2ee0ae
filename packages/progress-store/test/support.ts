import type { Act } from '../src/index.js';

export function act(detail: string, more: Partial<Act> = {}): Act {
  return { course: 'icc', module: 'ideas', kind: 'answered', id: 'best', detail, ...more };
}

/** As on the very first visit. */
export async function cleanDevice(): Promise<void> {
  localStorage.clear();
  await settled(indexedDB.deleteDatabase('tessera'));
}

/** Fact keys in localStorage, sorted. */
export function keysInStorage(): string[] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith('tessera:'));
  return names.map((name) => name.slice('tessera:'.length)).sort();
}

/** Fact keys in IndexedDB, sorted; none if there is no database. */
export async function keysInDatabase(): Promise<string[]> {
  if (!(await databases()).includes('tessera')) return [];
  const database = await openRaw();
  const keys = await settled(database.transaction('facts').objectStore('facts').getAllKeys());
  database.close();
  return keys.map(String).sort();
}

export async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

/** Puts rows into IndexedDB as if an earlier visit, or someone else, had. */
export async function putRaw(rows: Record<string, unknown>): Promise<void> {
  const database = await openRaw();
  const store = database.transaction('facts', 'readwrite').objectStore('facts');
  await Promise.all(Object.entries(rows).map(([key, value]) => settled(store.put(value, key))));
  database.close();
}

/** A connection that stands in the way of whoever deletes the database. */
export function openRaw(): Promise<IDBDatabase> {
  const request = indexedDB.open('tessera');
  request.onupgradeneeded = () => request.result.createObjectStore('facts');
  return settled(request);
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason'));
  });
}

/** For tests that need IndexedDB itself to answer, on a machine that is busy. */
export const PATIENT = { timeout: 8000 };

/** Waits until it is so; fails after eight seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENT.timeout;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`never came true: ${String(isSo)}`);
    await pause(5);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The real localStorage with some calls replaced. */
export function storageWith(changes: Partial<Storage>): Storage {
  return new Proxy(localStorage, {
    get(target, name) {
      const value: unknown = Reflect.get(changes, name) ?? Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

export const fullStorage = () =>
  storageWith({
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });

/** An IndexedDB that never answers. */
export const hangingDatabase = { open: () => ({}), deleteDatabase: () => ({}) } as unknown as IDBFactory;
