import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { serveFolder } from './static-server.js';
import { DIST, first } from './support.js';

interface List {
  version: string;
  readonly files: { readonly path: string; bytes: number; hash: string }[];
}

/** A copy of the course in a folder of a city's site, that can change and go away. */
export interface ChangingSite {
  /** With a slash at its end. */
  readonly url: string;
  /** Puts a file in, as a new build would: the list knows it. */
  publish(path: string, body: string): void;
  /** Puts a file in behind the list's back, as a copy that has not come to its end does. */
  slip(path: string, body: string): void;
  read(path: string): string;
  /** No answers any more. */
  end(): Promise<unknown>;
}

export async function changingSite(): Promise<ChangingSite> {
  const root = mkdtempSync(join(tmpdir(), 'tessera-offline-'));
  const folder = join(root, 'city/course');
  cpSync(DIST, folder, { recursive: true, filter: (path) => !isOtherFilm(path) });
  writeFileSync(join(folder, 'sw.js'), withoutOtherFilms(readFileSync(join(folder, 'sw.js'), 'utf8'), join(folder, 'offline.json')));
  const { origin, close } = await serveFolder(root);
  ended.push(() => close().then(() => rmSync(root, { recursive: true, force: true })));
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const slip = (path: string, body: string): void => writeFileSync(join(folder, path), body);
  const publish = (path: string, body: string): void => {
    slip(path, body);
    slip('sw.js', relisted(read('sw.js'), path, body));
  };
  return { url: `${origin}/city/course/`, publish, slip, read, end: close };
}

const ended: (() => Promise<unknown>)[] = [];
test.afterEach(() => Promise.all(ended.splice(0).map((end) => end())));

/** What is kept and how does not depend on how many films there are: one is enough, and each journey keeps all files anew. */
const isOtherFilm = (path: string): boolean => /\.(webm|mp4)$/.test(path) && !path.includes(`modules/${first.id}/`);

/** The worker and the size that the page asks for, both without the other films. */
function withoutOtherFilms(worker: string, sizes: string): string {
  const list = listOf(worker);
  const files = list.files.filter(({ path }) => !isOtherFilm(path));
  writeFileSync(sizes, JSON.stringify({ version: list.version, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }));
  return withList(worker, { ...list, files });
}

/** The worker with another list before it. */
function relisted(worker: string, path: string, body: string): string {
  const hash = createHash('sha256').update(body).digest('hex');
  const files = [...listOf(worker).files.filter((file) => file.path !== path), { path, bytes: Buffer.byteLength(body), hash }];
  return withList(worker, { version: hash.slice(0, 8), files });
}

const LIST = /^const tesseraOffline=(.*);$/m;

function listOf(worker: string): List {
  return JSON.parse(LIST.exec(worker)?.[1] ?? '') as List;
}

function withList(worker: string, list: List): string {
  return worker.replace(LIST, () => `const tesseraOffline=${JSON.stringify(list)};`);
}
