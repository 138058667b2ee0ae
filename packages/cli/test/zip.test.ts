import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { BuildParts } from '../src/index.js';
import { zip } from '../src/zip/zip.js';
import { parts, recorded, SAMPLE, temporary } from './support.js';

const withSamples = (folder: string): BuildParts => ({ ...parts(folder), writeSamples: ({ course }) => new Map([['samples/quiz.html', course.title]]), version: () => Promise.resolve('1.2.3') });

/** What lies in the file, by path. */
async function unpacked(file: string): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(await readFile(file));
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('holds the site, samples, courses for a disk, checksums and a page for the IT desk, under one folder', async () => {
  const folder = await temporary();
  const output = recorded();
  const { folder: read, bytes } = await zip(SAMPLE, join(folder, 'good-neighbours.zip'), output, withSamples(folder));
  const files = await unpacked(join(folder, 'good-neighbours.zip'));
  const names = Object.keys(files).map((name) => name.replace(/^good-neighbours\//, '')).sort();
  const own = ['README.txt', 'SHA256SUMS', 'academy.en.json', 'academy.en.json.js', 'academy.fr.json', 'academy.fr.json.js', 'assets/site.css', 'course.en.json', 'course.en.json.js', 'course.fr.json', 'course.fr.json.js', 'en/index.html', 'fr/index.html', 'index.html', 'samples/quiz.html'];
  expect(names).toEqual([...read.media.map(({ to }) => to), ...own].sort());
  for (const { from, to } of read.media) expect(Buffer.from(files[`good-neighbours/${to}`] as Uint8Array).equals(await readFile(from)), to).toBe(true);
  expect(textOf(files['good-neighbours/README.txt'])).toMatch(/1\.2\.3/);
  expect(output.outs.at(-1)).toMatch(new RegExp(`^Packed ${names.length} files into .*good-neighbours\\.zip, ${(bytes / 1e6).toFixed(1)} MB\\.$`));
  expect((await readdir(folder)).sort()).toEqual(['from.css', 'good-neighbours.zip']);
});

test('every file but the list itself has its checksum', async () => {
  const folder = await temporary();
  await zip(SAMPLE, join(folder, 'a.zip'), recorded(), withSamples(folder));
  const files = await unpacked(join(folder, 'a.zip'));
  const sums = Object.entries(files).filter(([name]) => name !== 'a/SHA256SUMS').map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name.slice(2)}`);
  expect(textOf(files['a/SHA256SUMS']).trimEnd().split('\n').sort()).toEqual(sums.sort());
});

test('a script hands over the same course as the JSON', async () => {
  const folder = await temporary();
  await zip(SAMPLE, join(folder, 'a.zip'), recorded(), withSamples(folder));
  const files = await unpacked(join(folder, 'a.zip'));
  const currentScript: { course?: unknown } = {};
  runInNewContext(textOf(files['a/course.fr.json.js']), { document: { currentScript } });
  expect(JSON.stringify(currentScript.course)).toBe(textOf(files['a/course.fr.json']).trim());
});

test('the same course gives the same bytes', async () => {
  const folder = await temporary();
  const [one, other] = [join(folder, 'one', 'a.zip'), join(folder, 'other', 'a.zip')];
  await zip(SAMPLE, one, recorded(), withSamples(folder));
  await zip(SAMPLE, other, recorded(), withSamples(folder));
  expect((await readFile(one)).equals(await readFile(other))).toBe(true);
});

test('problems stop it, and an earlier file stays', async () => {
  const folder = await temporary();
  await cp(SAMPLE, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'content/course.yaml'), 'nonsense: true\n');
  await writeFile(join(folder, 'a.zip'), 'earlier');
  const { folder: read, bytes } = await zip(join(folder, 'content'), join(folder, 'a.zip'), recorded(), withSamples(folder));
  expect([read.problems.length > 0, bytes]).toEqual([true, 0]);
  expect(await readFile(join(folder, 'a.zip'), 'utf8')).toBe('earlier');
  expect((await readdir(folder)).sort()).toEqual(['a.zip', 'content']);
});

test('what is no ZIP file, and a folder of that name, are refused before anything is done', async () => {
  const folder = await temporary();
  await mkdir(join(folder, 'a.zip'));
  await expect(zip(SAMPLE, join(folder, 'a.tar'), recorded(), withSamples(folder))).rejects.toThrow('is no ZIP file: write for example --out tessera-course.zip');
  await expect(zip(SAMPLE, join(folder, 'a.zip'), recorded(), withSamples(folder))).rejects.toThrow('is a folder: give the file another name with --out.');
});
