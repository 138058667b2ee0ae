import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSlug } from '@tessera-learning/core';
import type { CourseFile } from './course-file.js';
import { inTurn } from './in-turn.js';
import type { Report } from './problem.js';
import { readDocument, type Document } from './read-document.js';
import type { Missing } from './read-source.js';
import { readVideoFolders, type VideoFiles } from './video-files.js';

/** The parsed files of one language. A file that could not be read is `undefined`, and reported. */
export interface LanguageFiles {
  readonly language: string;
  /** The folder of the language, as reached from the folder that was given to be read. */
  readonly folder: string;
  readonly modules: readonly ModuleFiles[];
  readonly pages: readonly { readonly id: string; readonly text: Document | undefined }[];
}

export interface ModuleFiles {
  readonly id: string;
  readonly text: Document | undefined;
  readonly quiz: Document | undefined;
  readonly videos: readonly VideoFiles[];
}

/** Reads every file of one language. `first` are the pages of the first language, which no other may lack. */
export async function readLanguage(courseFolder: string, language: string, { modules, languages }: CourseFile, report: Report): Promise<LanguageFiles> {
  const folder = join(courseFolder, language);
  const first = languages[0] as string;
  const missing = language === first ? ABSENT : untranslated(first);
  const read = (path: string, wantsHead = true): Promise<Document | undefined> => readDocument(folder, path, report, missing, wantsHead);
  await refuseUnlisted(folder, modules, report);
  const pages = new Set(['landing', ...(await pageIds(join(courseFolder, first), undefined)), ...(await pageIds(folder, report))]);
  return {
    language,
    folder,
    modules: await inTurn(modules, async (id) => ({ id, text: await read(`modules/${id}/module.md`), quiz: await read(`modules/${id}/quiz.md`, false), videos: await readVideoFolders(folder, id, report) })),
    pages: await inTurn([...pages], async (id) => ({ id, text: await read(id === 'landing' ? 'landing.md' : `pages/${id}.md`) })),
  };
}

const ABSENT: Missing = { rule: 'unreadable', message: 'This file is missing: write it, or take its module out of course.yaml.' };

function untranslated(first: string): Missing {
  return { rule: 'missing-translation', message: `This file is missing: translate the one of the same name in “${first}”, or take the language out of course.yaml.` };
}

/** The pages of a language by their file names; a name that is no id is reported, if a report is given. */
async function pageIds(folder: string, report: Report | undefined): Promise<string[]> {
  const names = (await entries(join(folder, 'pages'))).filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.')).map((entry) => entry.name);
  return names.sort().flatMap((name) => {
    const id = name.slice(0, -'.md'.length);
    if (isSlug(id) && id !== 'modules' && id !== 'landing') return [id];
    report?.add('invalid-id', { file: join(folder, 'pages', name), line: 1, column: 1 }, `“${id}” cannot be the name of a page: use lower-case letters, digits and single hyphens, and neither “modules” nor “landing”.`);
    return [];
  });
}

async function refuseUnlisted(folder: string, modules: readonly string[], report: Report): Promise<void> {
  const unlisted = (await entries(join(folder, 'modules'))).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !modules.includes(entry.name));
  for (const { name } of unlisted) {
    report.add('unlisted-module', { file: join(folder, 'modules', name, 'module.md'), line: 1, column: 1 }, `Nothing leads to this module: list “${name}” under “modules” in course.yaml, or move the folder away.`);
  }
}

async function entries(folder: string): Promise<import('node:fs').Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
