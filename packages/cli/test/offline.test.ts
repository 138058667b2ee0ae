import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfflineList, OfflineSize } from '@tessera-learning/site/offline';
import { expect, test } from 'vitest';
import { build } from '../src/index.js';
import { writeOffline } from '../src/offline.js';
import { parts, put, recorded, SAMPLE, temporary } from './support.js';

const FILES = { 'index.html': '<!doctype html>é', 'assets/site.css': 'a{}', 'en/a b.webm': '0123' };
const WORKER = 'work();\n';

const writtenOf = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) }));

async function listOf(folder: string): Promise<OfflineList> {
  const [, json = '', rest] = /^const tesseraOffline=(.*);\n([^]*)$/.exec(await readFile(join(folder, 'sw.js'), 'utf8')) ?? [];
  expect(rest).toBe(WORKER);
  return JSON.parse(json) as OfflineList;
}

async function versionOf(files: Readonly<Record<string, string>>, worker = WORKER): Promise<string> {
  const folder = await temporary();
  await put(folder, files);
  await writeOffline(folder, writtenOf(files), worker);
  return (JSON.parse(await readFile(join(folder, 'offline.json'), 'utf8')) as OfflineSize).version;
}

test('the list holds every file once, with its bytes and its hash, in order', async () => {
  const folder = await temporary();
  await put(folder, FILES);
  const made = await writeOffline(folder, [...writtenOf(FILES), ...writtenOf(FILES)], WORKER);
  const { files, version } = await listOf(folder);
  expect(files.map(({ path }) => path)).toEqual(['assets/site.css', 'en/a b.webm', 'index.html']);
  for (const { path, bytes, hash } of files) {
    const text = FILES[path as keyof typeof FILES];
    expect([bytes, hash]).toEqual([Buffer.byteLength(text), createHash('sha256').update(text).digest('hex')]);
  }
  expect(JSON.parse(await readFile(join(folder, 'offline.json'), 'utf8'))).toEqual({ version, files: 3, bytes: 24 });
  for (const { path, bytes } of made) expect((await stat(join(folder, path))).size).toBe(bytes);
});

test('the same files have the same version, in whatever order they were written; another byte or another worker has another', async () => {
  const version = await versionOf(FILES);
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(await versionOf(Object.fromEntries(Object.entries(FILES).reverse()))).toBe(version);
  expect(await versionOf({ ...FILES, 'assets/site.css': 'b{}' })).not.toBe(version);
  expect(await versionOf({ ...FILES, 'more.txt': '' })).not.toBe(version);
  expect(await versionOf(FILES, 'work(1);\n')).not.toBe(version);
});

test('a build lists everything that it wrote, and nothing else', async () => {
  const folder = await temporary();
  const dist = join(folder, 'dist');
  const { written } = await build(SAMPLE, dist, recorded(), { ...parts(folder), worker: () => Promise.resolve(WORKER) });
  const { files } = await listOf(dist);
  const all = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  expect(files.map(({ path }) => path)).toEqual(all.filter((path) => path !== 'sw.js' && path !== 'offline.json').sort());
  expect(written.map(({ path }) => path).sort()).toEqual(all.sort());
});

test('two builds of a course are one version', async () => {
  const folder = await temporary();
  const read = async (name: string): Promise<string> => {
    await build(SAMPLE, join(folder, name), recorded(), { ...parts(folder), worker: () => Promise.resolve(WORKER) });
    return readFile(join(folder, name, 'sw.js'), 'utf8');
  };
  expect(await read('one')).toBe(await read('two'));
});

test('without a worker there is nothing to keep', async () => {
  const folder = await temporary();
  const { written } = await build(SAMPLE, join(folder, 'dist'), recorded(), parts(folder));
  expect(written.map(({ path }) => path)).not.toContain('offline.json');
});

test('a file that is not there stops it', async () => {
  const folder = await temporary();
  await writeFile(join(folder, 'a'), '');
  await expect(writeOffline(folder, [{ path: 'b', bytes: 0 }], WORKER)).rejects.toThrow('ENOENT');
});
