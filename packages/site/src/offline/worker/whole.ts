import type { OfflineFile } from '../offline-list.js';

/** A file of the site is not the one that the list means. */
export class ChangedError extends Error {
  override readonly name = 'ChangedError';
}

/**
 * One file of the list, whole and of this version: from an earlier version's cache if it did not change, otherwise from the network.
 * @throws {ChangedError} if the site has another file at this address, as it does while a new build is copied to it
 */
export async function wholeFile(address: string, { path, hash }: OfflineFile, earlier: readonly Cache[]): Promise<Response> {
  for (const cache of earlier) {
    const response = await cache.match(address);
    if (response && (await hashOf(await response.clone().arrayBuffer())) === hash) return response;
  }
  const response = await fetch(address, { cache: 'reload' });
  const body = await response.arrayBuffer();
  if ((await hashOf(body)) !== hash) throw new ChangedError(`${path} has changed`);
  return new Response(body, { headers: keptHeaders(response.headers, body.byteLength) });
}

/** The body is unpacked, and cached by its address alone. What the server says of policy and type stays. */
function keptHeaders(sent: Headers, bytes: number): Headers {
  const headers = new Headers(sent);
  for (const name of ['content-encoding', 'transfer-encoding', 'vary']) headers.delete(name);
  headers.set('Content-Length', String(bytes));
  headers.set('Accept-Ranges', 'bytes');
  return headers;
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
