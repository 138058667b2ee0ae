import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSlug } from '@tessera-learning/core';
import { readAcademyFiles, type AcademyFiles } from './academy/academy-files.js';
import type { CourseFile } from './course-file.js';
import { inTurn } from './in-turn.js';
import type { Report } from './problem.js';
import { readDocument, type Document } from './read-document.js';
import type { Missing } from './read-source.js';
import { OWN_PAGES } from './site-map.js';
import { readVideoFolders, type VideoFiles } from './video-files.js';

/** The parsed files of one language. A file that could not be read is `undefined`, and reported. */
export interface LanguageFiles {
  readonly language: string;
  /** The folder of the language, as reached from the folder that was given to be read. */
  readonly folder: string;
  readonly modules: readonly ModuleFiles[];
  readonly pages: readonly NamedText[];
  /** Only if the course has one. */
  readonly glossary: Pick<NamedText, 'text'> | undefined;
  /** By the section that they belong to. */
  readonly examples: readonly NamedText[];
  /** Only if the course has one. */
  readonly academy: AcademyFiles | undefined;
}

export interface NamedText {
  /** The name of the file. */
  readonly id: string;
  readonly text: Document | undefined;
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
  const source = join(courseFolder, first);
  const pages = new Set(['landing', ...(await idsIn(source, 'pages', isPageId)), ...(await idsIn(folder, 'pages', isPageId, report))]);
  const examples = new Set([...(await idsIn(source, 'examples', isSlug)), ...(await idsIn(folder, 'examples', isSlug, report))]);
  const hasGlossary = (await has(source, 'glossary.md')) || (await has(folder, 'glossary.md'));
  return {
    language,
    folder,
    modules: await inTurn(modules, async (id) => ({ id, text: await read(`modules/${id}/module.md`), quiz: await read(`modules/${id}/quiz.md`, false), videos: await readVideoFolders(folder, id, report) })),
    pages: await inTurn([...pages], async (id) => ({ id, text: await read(id === 'landing' ? 'landing.md' : `pages/${id}.md`) })),
    glossary: hasGlossary ? { text: await read('glossary.md', false) } : undefined,
    examples: await inTurn([...examples], async (id) => ({ id, text: await read(`examples/${id}.md`) })),
    academy: await readAcademyFiles(folder, report, language === first ? undefined : { folder: source, missing }),
  };
}

const ABSENT: Missing = { rule: 'unreadable', message: 'This file is missing: write it, or take its module out of course.yaml.' };

function untranslated(first: string): Missing {
  return { rule: 'missing-translation', message: `This file is missing: translate the one of the same name in “${first}”, or take the language out of course.yaml.` };
}

/** The Markdown files of a folder by their names; a name that is not allowed is reported, if a report is given. */
async function idsIn(folder: string, name: 'pages' | 'examples', isAllowed: (id: string) => boolean, report?: Report): Promise<string[]> {
  const files = (await entries(join(folder, name))).filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.')).map((entry) => entry.name);
  return files.sort().flatMap((file) => {
    const id = file.slice(0, -'.md'.length);
    if (isAllowed(id)) return [id];
    const taken = name === 'pages' ? `, and none of the names that the site itself uses (${OWN_PAGES.join(', ')})` : '';
    report?.add('invalid-id', { file: join(folder, name, file), line: 1, column: 1 }, `“${id}” cannot be the name of a file of ${name}/: use lower-case letters, digits and single hyphens${taken}.`);
    return [];
  });
}

function isPageId(id: string): boolean {
  return isSlug(id) && !(OWN_PAGES as readonly string[]).includes(id);
}

async function has(folder: string, name: string): Promise<boolean> {
  return (await entries(folder)).some((entry) => entry.isFile() && entry.name === name);
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
