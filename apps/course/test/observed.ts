import type { BrowserContext, Page } from '@playwright/test';
import type { PrivacyManifest } from '@tessera-learning/core';

/** What a browser was seen to do, in the words of the manifest. */
export interface Observed {
  /** Names as the manifest's patterns have them, by where they are. */
  readonly stored: readonly (readonly [where: string, name: string])[];
  readonly cookies: readonly string[];
  readonly requests: readonly { readonly url: string; readonly method: string; readonly byWorker: boolean }[];
  /** Functions of the browser that were called. */
  readonly functions: readonly string[];
}

/** Functions that go beyond a page. What a manifest does not name must not be among those called. */
function watchFunctions(): void {
  const called = (name: string): void => (window as unknown as { called: (name: string) => void }).called(name);
  const watch = (owner: unknown, method: string, name: string): void => {
    const object = owner as Record<string, (...args: unknown[]) => unknown> | undefined;
    const original = object?.[method];
    if (!object || !original) return;
    object[method] = function (this: unknown, ...args: unknown[]) {
      called(name);
      return original.apply(this, args);
    };
  };
  watch(navigator.clipboard, 'writeText', 'clipboard-write');
  watch(navigator.clipboard, 'write', 'clipboard-write');
  watch(navigator.clipboard, 'readText', 'clipboard-read');
  watch(Element.prototype, 'requestFullscreen', 'fullscreen');
  watch(window, 'print', 'print');
  watch(navigator.geolocation, 'getCurrentPosition', 'geolocation');
  watch(navigator.mediaDevices, 'getUserMedia', 'camera or microphone');
  watch(Notification, 'requestPermission', 'notifications');
  watch(navigator.storage, 'persist', 'persistent storage');
  watch(navigator, 'sendBeacon', 'beacon');
  watch(navigator, 'share', 'share');
}

/** The browser's own viewer of PDFs. */
const isOfBrowser = (url: string): boolean => /^chrome(-extension)?:/.test(url);

/** Begins to watch; the function that comes back tells what was seen until then. */
export async function observe(context: BrowserContext): Promise<(page: Page) => Promise<Observed>> {
  const [requests, functions]: [Observed['requests'][number][], Set<string>] = [[], new Set()];
  context.on('request', (request) => isOfBrowser(request.url()) || requests.push({ url: request.url(), method: request.method(), byWorker: request.serviceWorker() !== null }));
  context.on('page', (page) => page.on('websocket', (socket) => requests.push({ url: socket.url(), method: 'WEBSOCKET', byWorker: false })));
  await context.exposeFunction('called', (name: string) => void functions.add(name));
  await context.addInitScript(watchFunctions);
  return async (page) => ({ stored: await storedOn(page), cookies: (await context.cookies()).map(({ name }) => name), requests, functions: [...functions] });
}

async function storedOn(page: Page): Promise<Observed['stored']> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
    const rows: [string, string][] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) for (const key of await settled(database.transaction(store).objectStore(store).getAllKeys())) rows.push(['IndexedDB', `${name}/${store}/${typeof key === 'string' ? key : 'no text'}`]);
      database.close();
    }
    const root = new URL('/', location.href).href;
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ active, waiting, installing }) => (active ?? waiting ?? installing)?.scriptURL.replace(root, '') ?? '');
    return [
      ...Object.keys(localStorage).map((name) => ['localStorage', name] as const),
      ...Object.keys(sessionStorage).map((name) => ['sessionStorage', name] as const),
      ...rows,
      ...(await caches.keys()).map((name) => ['CacheStorage', name] as const),
      ...workers.map((name) => ['ServiceWorker', name] as const),
    ];
  });
}

/** Where what was seen and what is declared differ, both ways; empty if nowhere. */
export function differences(manifest: PrivacyManifest, seen: Observed, root: string): string[] {
  const { stored, requests: { own, others }, functions } = manifest;
  const is = (pattern: string, text: string): boolean => new RegExp(pattern).test(text);
  const pathOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(new URL(root).pathname.length));
  const kindOf = (url: string): string | undefined => own.find(({ paths }) => url.startsWith(root) && is(paths, pathOf(url)))?.id;
  const mayAsk = (url: string): boolean => kindOf(url) !== undefined || others.some(({ origin }) => new URL(url).origin === origin);
  const byPages = seen.requests.filter(({ byWorker }) => !byWorker);
  // The worker's own script is asked for by the worker.
  const asked = new Set(seen.requests.flatMap(({ url, byWorker }) => (byWorker && kindOf(url) !== 'worker' ? [] : kindOf(url))));
  return [
    ...seen.stored.filter(([where, name]) => !stored.some((entry) => entry.where === where && is(entry.name, name))).map(([where, name]) => `stored, not declared: ${where} ${name}`),
    ...stored.filter((entry) => !seen.stored.some(([where, name]) => entry.where === where && is(entry.name, name))).map(({ id }) => `declared, never stored: ${id}`),
    ...seen.cookies.map((name) => `cookie: ${name}`),
    ...seen.requests.filter(({ url, method }) => !mayAsk(url) || method !== 'GET').map(({ url, method }) => `asked for, not declared: ${method} ${url}`),
    // What the worker fetches for offline is every file: it proves nothing of a page.
    ...byPages.filter(({ url }) => kindOf(url) === 'unasked').map(({ url }) => `asked for by a page: ${url}`),
    ...own.filter(({ id }) => id !== 'unasked' && !asked.has(id)).map(({ id }) => `declared, never asked for: ${id}`),
    ...seen.functions.filter((name) => !functions.some(({ id }) => id === name)).map((name) => `used, not declared: ${name}`),
    ...functions.filter(({ id }) => !seen.functions.includes(id)).map(({ id }) => `declared, never used: ${id}`),
  ];
}
