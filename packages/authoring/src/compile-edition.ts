import { SCHEMA, type Course, type Module, type Page } from '@tessera-learning/core';
import { Addresses } from './addresses.js';
import type { CourseFile } from './course-file.js';
import type { FileContext, Places } from './file-context.js';
import { Guides } from './guides.js';
import type { LanguageFiles } from './language-files.js';
import type { Document } from './read-document.js';
import { readModule } from './read-module.js';
import { readPage } from './read-page.js';
import { readQuiz } from './read-quiz.js';
import { RichTextCompiler } from './rich-text.js';
import { pageKey, siteMapOf, type PageKey } from './site-map.js';

/** A course in one language, with its pages of text. */
export interface CourseEdition {
  /** BCP 47 tag. */
  readonly language: string;
  readonly course: Course;
  /** `landing` first. */
  readonly pages: readonly Page[];
}

/** Compiles the files of one language. Where something could not be read, the edition has a gap, and the report a problem. */
export function compileEdition(files: LanguageFiles, { id, titles, guides }: CourseFile, places: Places): CourseEdition {
  const { language } = files;
  const context = contextsOf(files, new Guides(guides, language), places);
  const modules = files.modules.flatMap((each, index) => compileModule(each, index + 1, context) ?? []);
  const course = { schema: SCHEMA, id, language, title: titles.get(language) ?? '', guides: guides.map((entry) => entry.guide), modules } as const;
  const pages = files.pages.flatMap((page) => (page.text ? readPage(page.text, page.id, context(pageKey(page.id), page.text)) : []));
  return { language, course, pages };
}

type ContextOf = (page: PageKey, document: Document) => FileContext;

function contextsOf(files: LanguageFiles, guides: Guides, places: Places): ContextOf {
  const map = siteMapOf(files);
  return (page, { source, path }) => {
    const addresses = new Addresses(map, guides, page, path);
    return { source, addresses, language: files.language, places, text: new RichTextCompiler(source, addresses) };
  };
}

function compileModule({ id, text, quiz }: LanguageFiles['modules'][number], number: number, context: ContextOf): Module | undefined {
  const questions = quiz ? readQuiz(quiz, context(`module:${id}`, quiz)) : [];
  if (!text) return undefined;
  const module = readModule(text, id, number, context(`module:${id}`, text));
  const items = [...module.sections.map((section) => `read:${section.id}`), ...questions.map((question) => `answered:${question.id}`)];
  return { ...module, quiz: { questions }, items };
}
