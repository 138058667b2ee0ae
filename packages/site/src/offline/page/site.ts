import { cachePrefix, type OfflineCall, type OfflineState } from '../offline-list.js';

/** The site's root, as this script's own address tells it: the folder above `assets/`. */
export const ROOT = new URL('..', (document.currentScript as HTMLScriptElement).src).href;

/** Not over http from elsewhere, nor where the browser has turned it off. From disk, asking for a registration is refused. */
export const canKeep = 'serviceWorker' in navigator && 'caches' in window;

/** Ours alone: the page may lie in the reach of a worker of the host too. */
export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(ROOT);
  return found?.scope === ROOT ? found : undefined;
}

export function call(worker: ServiceWorker, what: OfflineCall): Promise<OfflineState> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(what, [port2]);
  return new Promise((resolve) => (port1.onmessage = ({ data }: MessageEvent<OfflineState>) => resolve(data)));
}

/** The caches of this site, and no others of its host. */
export async function dropCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix(ROOT))).map((name) => caches.delete(name)));
}

/** Settles once a worker is in use; rejects if the browser has given it up. */
export function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker was given up'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
