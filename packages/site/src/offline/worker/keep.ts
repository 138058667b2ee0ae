import { cachePrefix, sizeOf, type Failure, type OfflineNews, type OfflineState } from '../offline-list.js';
import { addressOf } from './paths.js';
import { list, openPages, worker } from './scope.js';
import { ChangedError, wholeFile } from './whole.js';

const { scope } = worker.registration;
const prefix = cachePrefix(scope);

/** Every version has a cache of its own, so that none can mix with another. */
export const CACHE = prefix + list.version;

/** Written last into a cache: then it is whole. */
const STATE = 'offline.json';

/** Keeps every file, or none: what came before a failure goes again. */
export async function keepAll(): Promise<void> {
  // From a try that the browser ended half-way.
  await caches.delete(CACHE);
  const earlier = await Promise.all((await ownCaches()).map((name) => caches.open(name)));
  const cache = await caches.open(CACHE);
  try {
    await fill(cache, earlier);
  } catch (error) {
    await caches.delete(CACHE);
    await tell({ tessera: 'failed', why: reasonOf(error) });
    throw error;
  }
}

/** A worker that was removed may come back on the same page as it was, without its files. */
export async function keepAgain(): Promise<OfflineState> {
  const before = await state();
  if (before.kept === 0) await keepAll().catch(() => undefined);
  return state();
}

async function fill(cache: Cache, earlier: readonly Cache[]): Promise<void> {
  let [done, got] = [0, 0];
  for (const file of list.files) {
    const address = addressOf(file.path, scope);
    await cache.put(address, await wholeFile(address, file, earlier));
    [done, got] = [done + 1, got + file.bytes];
    await tell({ tessera: 'keeping', done, got });
  }
  const whole: OfflineState = { ...sizeOf(list), kept: Date.now() };
  await cache.put(addressOf(STATE, scope), Response.json(whole));
}

/** Other versions go once this one has taken over. Says whether there were any. */
export async function dropOthers(): Promise<boolean> {
  const others = (await ownCaches()).filter((name) => name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
  return others.length > 0;
}

export async function state(): Promise<OfflineState> {
  const whole = await kept(STATE);
  return whole ? ((await whole.json()) as OfflineState) : { ...sizeOf(list), kept: 0 };
}

/** A file of this version. Asking never makes a cache: after “Remove” there is none. */
export function kept(path: string): Promise<Response | undefined> {
  return caches.match(addressOf(path, scope), { cacheName: CACHE });
}

async function ownCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

function reasonOf(error: unknown): Failure {
  if (error instanceof ChangedError) return 'changed';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'cut';
}

async function tell(news: OfflineNews): Promise<void> {
  for (const page of await openPages()) page.postMessage(news);
}
