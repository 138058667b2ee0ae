import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a request's address leads to: a `file` (or a folder's index.html, asked for with a slash), a `folder` that was asked for
 * without its slash, or nothing. Relative links only work from the right depth, so nothing is guessed.
 */
export async function locate(root: string, url: string): Promise<'file' | 'folder' | undefined> {
  const segments = segmentsOf(url);
  if (!segments) return undefined;
  const isFolder = segments.at(-1) === '';
  const names = segments.filter((name) => name !== '');
  if (isFolder) return (await kind(join(root, ...names, 'index.html'))) === 'file' ? 'file' : undefined;
  const found = await kind(join(root, ...names));
  return found === 'folder' && (await kind(join(root, ...names, 'index.html'))) === undefined ? undefined : found;
}

/** The page for addresses that lead nowhere, or a bare sentence. */
export async function readNotFound(root: string): Promise<Uint8Array> {
  return readFile(join(root, '404.html')).catch(() => Buffer.from('<!doctype html><title>404</title><p>There is no such page.'));
}

/** The parts of a path, decoded; `undefined` for hidden files, ways up, and what cannot be a file's name. */
function segmentsOf(url: string): string[] | undefined {
  try {
    const segments = (url.split(/[?#]/)[0] ?? '').split('/').slice(1).map(decodeURIComponent);
    return segments.some((name) => name.startsWith('.') || /[/\\\0]/.test(name)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

async function kind(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
}
