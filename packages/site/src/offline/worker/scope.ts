import type { OfflineCall, OfflineList } from '../offline-list.js';

interface LongEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface CallEvent extends LongEvent {
  readonly data: OfflineCall;
  readonly ports: readonly MessagePort[];
}

interface PageClient {
  readonly url: string;
  postMessage(message: unknown): void;
  navigate(address: string): Promise<unknown>;
}

/** What a service worker has; the types of pages lack it. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: boolean }): Promise<readonly PageClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'message', listener: (event: CallEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

/** The build writes it before this script. */
declare const tesseraOffline: OfflineList;

export const worker = self as unknown as WorkerScope;
export const list = tesseraOffline;

/** Pages of the course, and no others of its host. */
export async function openPages(): Promise<readonly PageClient[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(worker.registration.scope));
}
