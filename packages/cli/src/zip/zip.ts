import { mkdtemp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { CourseFolder } from '@tessera-learning/authoring';
import { build, type Written } from '../build.js';
import { shown } from '../check.js';
import { CliError } from '../cli-error.js';
import { count, type Output } from '../output.js';
import type { BuildParts, Host } from '../parts.js';
import { writeArchive } from './archive.js';
import { itDeskText } from './it-desk.js';
import { sums } from './sums.js';

/** What a city needs to run the course by itself, in one file. */
export interface Zipped {
  readonly folder: CourseFolder;
  /** Bytes of the file; 0 if problems stopped it. */
  readonly bytes: number;
}

/**
 * Builds a course and puts it into one ZIP file: pages, texts, films, guide, the files that other pages may embed, samples, checksums
 * and a page for the IT desk. It works from any folder of a web server and from disk. The same course gives the same bytes.
 * @param file the file to write; it is replaced when the new one is whole
 * @throws {CliError} for what a person can put right
 */
export async function zip(content: string, file: string, output: Output, parts: BuildParts, host: Host = {}): Promise<Zipped> {
  const target = resolve(file);
  if (!target.endsWith('.zip')) throw new CliError(`“${file}” is no ZIP file: write for example --out tessera-course.zip`, 2);
  if ((await stat(target).catch(() => undefined))?.isDirectory()) throw new CliError(`${shown(file)} is a folder: give the file another name with --out.`);
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), '.tessera-zip-'));
  try {
    const site = join(work, 'site');
    const { folder, written } = await build(content, site, output, parts, host);
    if (written.length === 0) return { folder, bytes: 0 };
    await addForCities(site, folder, parts, written, await parts.version?.(content) ?? '');
    const paths = await filesOf(site);
    await writeArchive(join(work, 'zip'), site, paths, basename(target, '.zip'));
    await rename(join(work, 'zip'), target);
    const { size } = await stat(target);
    output.out(output.colours.green(`Packed ${count(paths.length, 'file')} into ${shown(file)}, ${(size / 1e6).toFixed(1)} MB.`));
    return { folder, bytes: size };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Samples, courses that can be read from disk, a page for the IT desk, and at last the checksums of all. */
async function addForCities(site: string, { editions }: CourseFolder, parts: BuildParts, written: readonly Written[], version: string): Promise<void> {
  const [first] = editions;
  for (const [path, text] of (first && parts.writeSamples?.(first)) ?? []) await put(site, path, text);
  for (const path of written.map((each) => each.path).filter((each) => /^(?:course|academy)\.[\w-]+\.json$/.test(each))) {
    // Scripts may run where nothing may be fetched: `fromDisk` in element-kit takes it from here.
    await put(site, `${path}.js`, `document.currentScript.course=${(await readFile(join(site, path), 'utf8')).trim()};\n`);
  }
  const files = await Promise.all((await filesOf(site)).map(async (path) => ({ path, bytes: (await stat(join(site, path))).size })));
  await put(site, 'README.txt', itDeskText({ name: first?.course.title ?? '', version, files }));
  await put(site, 'SHA256SUMS', await sums(site, await filesOf(site)));
}

async function put(site: string, path: string, text: string): Promise<void> {
  const file = join(site, ...path.split('/'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Every file, from the folder, with `/`, in one order. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}
