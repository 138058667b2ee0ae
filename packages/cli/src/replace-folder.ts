import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { CliError } from './cli-error.js';

/**
 * Refuses to replace a folder that no earlier build wrote, or that holds the course or the working folder: what is in it
 * would be lost.
 */
export async function refuseStrangers(out: string, content: string): Promise<void> {
  if (holds(out, content) || holds(content, out)) throw new CliError('The site cannot be written over the course: give another folder with --out.');
  if (holds(out, process.cwd())) throw new CliError('The site cannot replace the folder you are in: give another one with --out, for example --out dist.');
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new CliError(`${out} is not a folder: move it away, or give another one with --out.`);
  });
  const isBuild = names.includes('index.html') && names.some((name) => /^course\..+\.json$/.test(name));
  if (names.length > 0 && !isBuild) throw new CliError(`${relative(process.cwd(), out)} holds files that tessera did not write: empty it, or give another folder with --out.`);
}

/** Writes into a new folder beside the old one and changes the two over at the end. If writing fails, the old one stays. */
export async function replaceFolder<T>(folder: string, write: (temporary: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const result = await write(temporary);
    // mkdtemp makes a folder for its owner alone; a web server has to read this one.
    await chmod(temporary, 0o755);
    await changeOver(temporary, folder);
    return result;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function changeOver(temporary: string, folder: string): Promise<void> {
  const old = `${temporary}-old`;
  const hadOne = await rename(folder, old).then(() => true, (error: NodeJS.ErrnoException) => isAbsent(error));
  try {
    await rename(temporary, folder);
  } catch (error) {
    if (hadOne) await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

function isAbsent(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false;
  throw error;
}

/** Whether a folder is, or is somewhere above, another one. */
function holds(folder: string, other: string): boolean {
  return other === folder || other.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
