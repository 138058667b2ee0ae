import { SCHEMA, type Course, type Library, type Module, type Page } from '@tessera-learning/core';
import type { Catalogue } from '@tessera-learning/core/academy';
import { readAcademy } from './academy/read-academy.js';
import { Addresses } from './addresses.js';
import type { CourseFile } from './course-file.js';
import { Examples } from './examples.js';
import type { FileContext, Places } from './file-context.js';
import { Guides } from './guides.js';
import type { LanguageFiles } from './language-files.js';
import type { Document } from './read-document.js';
import { completed, readModule } from './read-module.js';
import { readGlossary } from './read-glossary.js';
import { readPage } from './read-page.js';
import { readQuiz } from './read-quiz.js';
import { readVideo } from './read-video.js';
import { RichTextCompiler } from './rich-text.js';
import { pageKey, siteMapOf, type PageKey } from './site-map.js';
import { Videos } from './videos.js';

/** A course in one language, with its pages of text. */
export interface CourseEdition {
  /** BCP 47 tag. */
  readonly language: string;
  readonly course: Course;
  /** `landing` first. */
  readonly pages: readonly Page[];
  readonly library: Library;
  /** Only if the course has one. */
  readonly catalogue?: Catalogue;
}

/** Compiles the files of one language. Where something could not be read, the edition has a gap, and the report a problem. */
export function compileEdition(files: LanguageFiles, { id, titles, guides }: CourseFile, places: Places): CourseEdition {
  const { language } = files;
  const bare = contextsOf(files, new Guides(guides, language), places, NO_EXAMPLES);
  const examples = new Examples(files, (text) => bare('page:examples', text));
  const context = contextsOf(files, new Guides(guides, language), places, examples);
  const modules = files.modules.flatMap((each, index) => compileModule(each, index + 1, language, context) ?? []);
  const course = { schema: SCHEMA, id, language, title: titles.get(language) ?? '', guides: guides.map((entry) => entry.guide), modules } as const;
  const pages = files.pages.flatMap((page) => (page.text ? readPage(page.text, page.id, context(pageKey(page.id), page.text)) : []));
  const terms = files.glossary?.text ? readGlossary(files.glossary.text, context('page:glossary', files.glossary.text)) : [];
  const catalogue = readAcademy(files, course, places);
  return { language, course, pages, library: { terms, examples: examples.groups(course) }, ...(catalogue ? { catalogue } : {}) };
}

type ContextOf = (page: PageKey, file: Pick<Document, 'source' | 'path'>, videos?: Videos) => FileContext;

/** Where the files of a module stand in the site, from its root. */
export function moduleBase(language: string, id: string): string {
  return `${language}/modules/${id}`;
}

function contextsOf(files: LanguageFiles, guides: Guides, places: Places, examples: Pick<Examples, 'show'>): ContextOf {
  const map = siteMapOf(files);
  return (page, { source, path }, videos = NO_VIDEOS) => {
    const addresses = new Addresses(map, guides, files.language, page, path);
    return { source, addresses, language: files.language, places, videos, examples, hasAcademy: files.academy !== undefined, text: new RichTextCompiler(source, addresses) };
  };
}

function compileModule({ id, text, quiz, videos: folders }: LanguageFiles['modules'][number], number: number, language: string, context: ContextOf): Module | undefined {
  const page = `module:${id}`;
  const videos = new Videos(folders, (files) => readVideo(files, moduleBase(language, id), (source, path) => context(page, { source, path })));
  const questions = quiz ? readQuiz(quiz, context(page, quiz, videos)) : [];
  if (!text) return undefined;
  const module = readModule(text, id, number, context(page, text, videos));
  videos.refuseUnlisted(text.source.report);
  return completed(module, questions, language);
}

/** An example shows no other. */
const NO_EXAMPLES: Pick<Examples, 'show'> = { show: () => undefined };

const NO_VIDEOS = new Videos([], () => {
  throw new Error('There are no videos to read.');
});
