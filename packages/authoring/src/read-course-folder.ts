import { join } from 'node:path';
import { CourseError, readCourse } from '@tessera-learning/core';
import { readCatalogue } from '@tessera-learning/core/academy';
import { refuseHabits } from './answer-habits.js';
import { compileEdition, moduleBase, type CourseEdition } from './compile-edition.js';
import { readCourseFile, type CourseFile } from './course-file.js';
import type { Places } from './file-context.js';
import { readLanguage, type LanguageFiles } from './language-files.js';
import type { MediaCopy } from './media-copy.js';
import { Report, type Problem } from './problem.js';
import { readSource } from './read-source.js';
import { refuseSharedSentences } from './shared-sentences.js';
import { TranslationCheck } from './translations.js';
import { copiesOf } from './video-files.js';

/** What a course folder holds. */
export interface CourseFolder {
  /** Everything the authors have to change, by file, line and column. */
  readonly problems: Problem[];
  /** One for each language, the first language first. Whole if there are no problems; otherwise with gaps. */
  readonly editions: CourseEdition[];
  /** The files that the site needs beside its pages, guides first: each to be copied as it is. */
  readonly media: MediaCopy[];
}

const NO_COURSE = { rule: 'unreadable', message: 'There is no course here: give the folder that holds course.yaml, or write that file.' } as const;

/**
 * Reads a course folder: course.yaml, and the Markdown of every language. Never throws for what is in the folder, and does not
 * stop at the first problem. Without problems, core’s `readCourse` accepts every edition’s course, and `readCatalogue` its catalogue.
 * @param folder path of the folder; the problems' files begin with it
 */
export async function readCourseFolder(folder: string): Promise<CourseFolder> {
  const report = new Report();
  const source = await readSource(join(folder, 'course.yaml'), report, NO_COURSE);
  const file = source && (await readCourseFile(source));
  const { editions, media } = file ? await readEditions(folder, file, report) : { editions: [], media: [] };
  if (source && report.problems.length === 0) for (const edition of editions) refuseUnreadable(edition, folder, report);
  return { problems: report.problems, editions, media };
}

async function readEditions(folder: string, file: CourseFile, report: Report): Promise<Omit<CourseFolder, 'problems'>> {
  const places: Places = new Map();
  const editions: CourseEdition[] = [];
  const media = file.guides.flatMap(({ copies }) => [...copies.values()].flatMap((copy) => copy.file ?? []));
  let first: LanguageFiles | undefined;
  for (const language of file.languages) {
    const files = await readLanguage(folder, language, file, report);
    const edition = compileEdition(files, file, places);
    refuseHabits(edition, places, report);
    refuseSharedSentences(files, file, titlesOf(edition));
    first ??= files;
    if (editions[0]) new TranslationCheck(editions[0], edition, { source: first, target: files }, places, report).run();
    editions.push(edition);
    for (const module of files.modules) media.push(...module.videos.flatMap((video) => copiesOf(video, moduleBase(language, module.id))));
  }
  return { editions, media };
}

function titlesOf({ course, pages }: CourseEdition): string[] {
  const modules = course.modules.flatMap((module) => [module.title, ...module.sections.map((section) => section.title)]);
  return [course.title, ...modules, ...pages.map((page) => page.title)];
}

/** The caps that every reader of a course holds to, such as 500 entries in a list, hold here too. */
function refuseUnreadable({ course, catalogue, language }: CourseEdition, folder: string, report: Report): void {
  refuseLong(() => readCourse(course), 'course', join(folder, 'course.yaml'), report);
  if (catalogue) refuseLong(() => readCatalogue(catalogue), 'academy', join(folder, language, 'academy', 'catalogue.yaml'), report);
}

function refuseLong(read: () => unknown, what: string, file: string, report: Report): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    report.add('too-long', { file, line: 1, column: 1 }, `The ${what} cannot be read at ${error.message}: make it shorter there.`);
  }
}
