import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { readCourseFolder, type CourseEdition, type CourseFolder, type MediaCopy } from '@tessera-learning/authoring';
import { printProblems, shown } from './check.js';
import { CliError } from './cli-error.js';
import { writeOffline } from './offline.js';
import { count, type Output } from './output.js';
import type { BuildParts, Host } from './parts.js';
import { refuseStrangers, replaceFolder } from './replace-folder.js';

/** A file that a build wrote. */
export interface Written {
  /** From the site's root, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

export interface BuildResult {
  readonly folder: CourseFolder;
  /** Empty if problems stopped the build. */
  readonly written: readonly Written[];
}

/**
 * Checks a course folder and writes its site. Problems stop it before anything is written; a build that fails on the way
 * leaves the earlier one as it was.
 * @param out the folder to write; an earlier build in it is replaced
 * @param host what `--address` and `--questions` say
 * @throws {CliError} for what a person can put right
 */
export async function build(content: string, out: string, output: Output, parts: BuildParts, host: Host = {}): Promise<BuildResult> {
  await refuseStrangers(resolve(out), resolve(content));
  output.out(`Reading ${shown(content)} …`);
  const folder = await readCourseFolder(resolve(content));
  output.out('Checking …');
  printProblems(folder.problems, output);
  if (folder.problems.length > 0) return { folder, written: [] };
  const texts = textsOf(folder.editions, parts, host);
  const [assets, embed, worker] = [await parts.assets(content, texts), await parts.embed?.(content), await parts.worker?.()];
  output.out(`Writing ${shown(out)} …`);
  const copies = [...copiesTo('assets', assets), ...copiesTo('embed', embed), ...folder.media];
  const written = await replaceFolder(resolve(out), (temporary) => writeAll(temporary, texts, copies, worker));
  printWritten(written, output);
  return { folder, written };
}

function copiesTo(folder: string, files: ReadonlyMap<string, string> = new Map()): MediaCopy[] {
  return [...files].map(([name, from]) => ({ from, to: `${folder}/${name}` }));
}

function textsOf(editions: readonly CourseEdition[], parts: BuildParts, host: Host): ReadonlyMap<string, string> {
  const courses = editions.map(({ language, course }) => [`course.${language}.json`, `${JSON.stringify(course)}\n`] as const);
  const academies = editions.flatMap(({ language, catalogue }) => (catalogue ? [[`academy.${language}.json`, `${JSON.stringify(catalogue)}\n`] as const] : []));
  return new Map([...parts.writeSite(editions, host), ...courses, ...academies]);
}

async function writeAll(folder: string, texts: ReadonlyMap<string, string>, copies: readonly MediaCopy[], worker?: string): Promise<Written[]> {
  const written: Written[] = [];
  for (const [path, text] of texts) {
    await writeFile(await prepared(folder, path), text);
    written.push({ path, bytes: Buffer.byteLength(text) });
  }
  for (const { from, to } of copies) {
    await copyFile(from, await prepared(folder, to));
    written.push({ path: to, bytes: (await stat(from)).size });
  }
  if (worker !== undefined) written.push(...(await writeOffline(folder, written, worker)));
  return written.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The file's place, with its folders made; a path that leads out of the folder is refused. */
async function prepared(folder: string, path: string): Promise<string> {
  const file = join(folder, ...path.split('/'));
  if (!file.startsWith(folder + sep)) throw new CliError(`The site wants to write ${path}, which is outside its folder. Report this.`);
  await mkdir(dirname(file), { recursive: true });
  return file;
}

function printWritten(written: readonly Written[], { out, colours }: Output): void {
  const pages = written.filter(({ path }) => path.endsWith('.html'));
  const width = Math.max(...pages.map(({ path }) => path.length));
  out('');
  for (const { path, bytes } of pages) out(`  ${path.padEnd(width)}  ${colours.dim(size(bytes).padStart(9))}`);
  out('');
  for (const [kind, files] of byKind(written)) {
    out(`  ${kind.padEnd(8)}${count(files.length, 'file').padStart(9)}  ${size(files.reduce((sum, file) => sum + file.bytes, 0)).padStart(9)}`);
  }
  out('');
  out(colours.green(`Built ${count(written.length, 'file')}, ${size(written.reduce((sum, file) => sum + file.bytes, 0))}.`));
}

function byKind(written: readonly Written[]): [string, Written[]][] {
  const kinds = new Map<string, Written[]>();
  for (const file of written) {
    const kind = file.path.slice(file.path.lastIndexOf('.') + 1);
    kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
}

function size(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}
