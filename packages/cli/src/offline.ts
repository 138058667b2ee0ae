import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isForOthers, sizeOf, type OfflineFile, type OfflineList } from '@tessera-learning/site/offline';
import type { Written } from './build.js';

/**
 * Makes a written site fit to be kept for offline: `sw.js`, the worker with the list of its files before it, and `offline.json`,
 * which tells a page how much there is. Neither is on the list, as both are made from it; nor is what stands on pages of others,
 * which a learner of this site never opens.
 * @param folder the site, with everything else in it
 * @param worker the service worker's script
 */
export async function writeOffline(folder: string, written: readonly Written[], worker: string): Promise<Written[]> {
  const list = await listOf(folder, written, worker);
  const texts = { 'offline.json': `${JSON.stringify(sizeOf(list))}\n`, 'sw.js': `const tesseraOffline=${JSON.stringify(list)};\n${worker}` };
  return Promise.all(
    Object.entries(texts).map(async ([path, text]) => {
      await writeFile(join(folder, path), text);
      return { path, bytes: Buffer.byteLength(text) };
    }),
  );
}

/** The list, in the order of paths, whatever order they were written in. */
async function listOf(folder: string, written: readonly Written[], worker: string): Promise<OfflineList> {
  const paths = [...new Set(written.map(({ path }) => path))].filter((path) => !isForOthers(path)).sort();
  const files: OfflineFile[] = [];
  for (const path of paths) {
    const body = await readFile(join(folder, ...path.split('/')));
    files.push({ path, bytes: body.byteLength, hash: sha256(body) });
  }
  // With the worker, whose cache bears the version: another worker may fill it in another way.
  return { version: sha256(JSON.stringify([files, worker])).slice(0, 8), files };
}

function sha256(body: Uint8Array | string): string {
  return createHash('sha256').update(body).digest('hex');
}
