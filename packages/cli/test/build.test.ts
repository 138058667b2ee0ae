import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCourse } from '@tessera-learning/core';
import { readCatalogue } from '@tessera-learning/core/academy';
import { expect, test } from 'vitest';
import { build, check } from '../src/index.js';
import { parts, put, recorded, SAMPLE, temporary } from './support.js';

const OLD = { 'index.html': 'old', 'course.en.json': '{}', 'old.html': 'old' };

test('writes pages, courses and assets, and says what it wrote', async () => {
  const folder = await temporary();
  const output = recorded();
  const { written, folder: read } = await build(SAMPLE, join(folder, 'dist'), output, parts(folder));
  const media = read.media.map(({ to }) => to);
  expect(media).toContain('guide/notes.en.pdf');
  expect(media).toContain('fr/modules/greeting/a-nod.captions.vtt');
  expect(written.map(({ path }) => path)).toEqual([...media, 'academy.en.json', 'academy.fr.json', 'assets/site.css', 'course.en.json', 'course.fr.json', 'en/index.html', 'fr/index.html', 'index.html'].sort());
  for (const { from, to } of read.media) expect(await readFile(join(folder, 'dist', to)), to).toEqual(await readFile(from));
  const course = readCourse(JSON.parse(await readFile(join(folder, 'dist/course.fr.json'), 'utf8')));
  expect(course).toMatchObject({ language: 'fr', title: 'Bons voisins' });
  const catalogue = readCatalogue(JSON.parse(await readFile(join(folder, 'dist/academy.fr.json'), 'utf8')));
  expect(catalogue).toMatchObject({ language: 'fr', title: 'L’Académie des voisins', services: [{ id: 'doorbell' }], past: [{ id: 'stairs-2020' }] });
  expect(written.find(({ path }) => path === 'en/index.html')?.bytes).toBe((await stat(join(folder, 'dist/en/index.html'))).size);
  const said = output.outs.join('\n');
  expect(said).toMatch(/^Reading .*\nChecking …\nWriting .*\n/);
  expect(said).toMatch(/en\/index\.html +19 B/);
  expect(said).toMatch(/html +3 files +53 B/);
  expect(said).toContain(`Built ${media.length + 8} files`);
});

test('the writer of pages is told what --address and --questions say', async () => {
  const folder = await temporary();
  const hosts: unknown[] = [];
  const { writeSite, ...others } = parts(folder);
  const host = { address: 'https://city.example/', questions: 'mailto:a@city.example' };
  await build(SAMPLE, join(folder, 'dist'), recorded(), { ...others, writeSite: (editions, told) => (hosts.push(told), writeSite(editions, told)) }, host);
  expect(hosts).toEqual([host]);
});

test('replaces an earlier build whole, and leaves nothing beside it', async () => {
  const folder = await temporary();
  await put(join(folder, 'dist'), OLD);
  await build(SAMPLE, join(folder, 'dist'), recorded(), parts(folder));
  expect((await readdir(join(folder, 'dist'))).sort()).toEqual(['academy.en.json', 'academy.fr.json', 'assets', 'course.en.json', 'course.fr.json', 'en', 'fr', 'guide', 'index.html']);
  expect((await readdir(folder)).sort()).toEqual(['dist', 'from.css']);
  expect((await stat(join(folder, 'dist'))).mode & 0o777).toBe(0o755);
});

test('a course without an academy gets no file of one, and no line that counts it', async () => {
  const folder = await temporary();
  await cp(SAMPLE, join(folder, 'content'), { recursive: true });
  for (const path of ['en/academy', 'fr/academy', 'en/pages/academy.md', 'fr/pages/academy.md']) await rm(join(folder, 'content', path), { recursive: true });
  const output = recorded();
  const { written } = await build(join(folder, 'content'), join(folder, 'dist'), output, parts(folder));
  await check(join(folder, 'content'), output);
  expect(written.map(({ path }) => path).filter((path) => path.includes('academy'))).toEqual([]);
  expect(output.outs.join('\n')).not.toContain('academy');
});

test('problems stop it: nothing is written', async () => {
  const folder = await temporary();
  await cp(SAMPLE, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'content/en/landing.md'), '<b>');
  const output = recorded();
  const { written, folder: read } = await build(join(folder, 'content'), join(folder, 'dist'), output, parts(folder));
  expect(read.problems.length).toBeGreaterThan(0);
  expect(written).toEqual([]);
  expect(await readdir(folder)).toEqual(['content']);
  expect(output.errs.join()).toMatch(/problems? in \d files?/);
});

test.each([
  ['the writer', (folder: string) => ({ ...parts(folder), writeSite: () => { throw new Error('no'); } })],
  ['a path out of the folder', (folder: string) => ({ ...parts(folder), writeSite: () => new Map([['../out.html', 'x']]) })],
  ['an asset that is not there', (folder: string) => ({ ...parts(folder), assets: () => Promise.resolve(new Map([['a.css', join(folder, 'no.css')]])) })],
])('a build that fails in %s leaves the old one as it was', async (_, broken) => {
  const folder = await temporary();
  await put(join(folder, 'dist'), OLD);
  await expect(build(SAMPLE, join(folder, 'dist'), recorded(), broken(folder))).rejects.toThrow();
  expect(await readdir(folder)).not.toContain('out.html');
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(await readFile(join(folder, 'dist/old.html'), 'utf8')).toBe('old');
});

test('refuses to replace what tessera did not write', async () => {
  const folder = await temporary();
  await put(join(folder, 'photos'), { 'index.html': 'mine', 'me.jpg': '' });
  await expect(build(SAMPLE, join(folder, 'photos'), recorded(), parts(folder))).rejects.toThrow('did not write');
  await put(folder, { file: '' });
  await expect(build(SAMPLE, join(folder, 'file'), recorded(), parts(folder))).rejects.toThrow('not a folder');
  await expect(build(SAMPLE, '.', recorded(), parts(folder))).rejects.toThrow('over the course');
  await expect(build(folder, process.cwd(), recorded(), parts(folder))).rejects.toThrow('the folder you are in');
  await expect(build(folder, join(folder, 'dist'), recorded(), parts(folder))).rejects.toThrow('over the course');
});
