import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCourseFolder, type CourseFolder, type Problem } from '../src/index.js';

export const SAMPLE = fileURLToPath(new URL('sample-course', import.meta.url));

/** One change to the sample course: `from` is replaced where it stands first; without it the file is written anew; without `to` it is deleted. */
export interface Edit {
  readonly file: string;
  readonly from?: string | RegExp;
  readonly to?: string | Uint8Array;
  /** Is put in at the character `at`, instead of the change that the others describe. */
  readonly insert?: string;
  readonly at?: number;
}

/** Reads the sample course after some changes, in a folder of its own. */
export async function readBroken(edits: readonly Edit[]): Promise<CourseFolder & { readonly found: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-'));
  try {
    // Its academy is a third of the work of reading: it comes along where a change may reach it.
    const wantsAcademy = edits.some(({ file, to, insert }) => !file.includes('/') || [file, to, insert].some((part) => String(part).includes('academy')));
    await cp(SAMPLE, folder, { recursive: true, filter: (path) => wantsAcademy || !relative(SAMPLE, path).includes('academy') });
    for (const edit of edits) await change(folder, edit);
    const read = await readCourseFolder(folder);
    return { ...read, found: read.problems.map((problem) => brief(folder, problem)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function change(folder: string, { file, from, to, insert, at }: Edit): Promise<void> {
  const path = join(folder, file);
  if (insert !== undefined) return writeFile(path, inserted(await readFile(path, 'utf8'), insert, at ?? 0));
  if (to === undefined) return rm(path, { recursive: true });
  if (from === undefined) return mkdir(dirname(path), { recursive: true }).then(() => writeFile(path, to));
  const text = await readFile(path, 'utf8');
  if (!(typeof from === 'string' ? text.includes(from) : from.test(text))) throw new Error(`${file} has no “${String(from)}”`);
  await writeFile(path, text.replace(from, () => to as string));
}

/** `file:line:column rule`, as the tables of the tests have it. */
function brief(folder: string, { file, line, column, rule }: Problem): string {
  return `${relative(folder, file).split(sep).join('/')}:${line}:${column} ${rule}`;
}

function inserted(text: string, piece: string, at: number): string {
  return text.slice(0, at) + piece + text.slice(at);
}
