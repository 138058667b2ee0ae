/** What a build has written, for the worker that keeps it. */
export interface OfflineList {
  /** Of all that follows and of the worker itself: the same files have the same version. */
  readonly version: string;
  readonly files: readonly OfflineFile[];
}

export interface OfflineFile {
  /** From the site's root, with `/`, not encoded. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** What the page asks before the press, in `offline.json`. */
export interface OfflineSize {
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
}

/** What a worker says of itself. */
export interface OfflineState extends OfflineSize {
  /** When the files came, in milliseconds; 0 if they are not there. */
  readonly kept: number;
}

/** Why files did not come. */
export type Failure = 'cut' | 'full' | 'changed';

/** What a worker tells every page of the course while files come. */
export type OfflineNews = { readonly tessera: 'keeping'; readonly done: number; readonly got: number } | { readonly tessera: 'failed'; readonly why: Failure };

/** What a page tells a worker: say your state, take over, keep the files again. */
export type OfflineCall = 'state' | 'use' | 'keep';

/** The policy of Trusted Types that names the worker's script, and nothing else. */
export const WORKER_POLICY = 'tessera-offline';

/** Names of the caches of one site begin so. The spaces part: no address holds one. */
export const cachePrefix = (scope: string): string => `tessera-offline ${new URL(scope).pathname} `;

export const sizeOf = ({ version, files }: OfflineList): OfflineSize => ({ version, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) });
