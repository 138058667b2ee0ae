import { join, relative } from 'node:path';
import { videosOf, type Example, type ExampleGroup, type Library, type Module, type Option, type Page, type Question, type Section } from '@tessera-learning/core';
import { compareAcademies } from './academy/compare-academies.js';
import type { CourseEdition } from './compile-edition.js';
import type { Places } from './file-context.js';
import type { LanguageFiles } from './language-files.js';
import type { Place, Report } from './problem.js';

type Named = { readonly id: string };

/** Compares a translation with the language it is made from: facts are kept by id, whatever the language. */
export class TranslationCheck {
  constructor(
    private readonly source: CourseEdition,
    private readonly target: CourseEdition,
    /** The files that the two were compiled from. */
    private readonly files: { readonly source: LanguageFiles; readonly target: LanguageFiles },
    private readonly places: Places,
    private readonly report: Report,
  ) {}

  run(): void {
    for (const [source, target] of pairs(this.source.course.modules, this.target.course.modules)) this.#module(source, target);
    for (const [source, target] of pairs(this.source.pages, this.target.pages)) this.#page(source, target);
    this.#library(this.source.library, this.target.library);
    this.#academy();
    for (const page of extra(this.files.source.pages, this.target.pages)) this.#surplus('page', page, this.#top('pages', `${page.id}.md`));
    for (const file of extra(this.files.source.examples, this.files.target.examples)) this.#surplus('file of examples', file, this.#top('examples', `${file.id}.md`));
  }

  #library(source: Library, target: Library): void {
    // A file that is missing or cannot be read has been reported, whole.
    if ([this.files.source, this.files.target].every(({ glossary }) => !glossary || glossary.text)) this.#compare('term', source.terms, target.terms, this.#top('glossary.md'));
    const groups = pairs(source.examples.map(named), target.examples.map(named));
    for (const [from, to] of groups) this.#compare('example', from.examples, to.examples, this.#top('examples', `${to.section}.md`));
  }

  #academy(): void {
    const [source, target] = [this.source.catalogue, this.target.catalogue];
    if (!this.files.source.academy && this.files.target.academy) this.#surplus('folder', { id: 'academy' }, this.#top('academy', 'catalogue.yaml'));
    if (source && target) compareAcademies(source, target, (what, from, to, file) => this.#compare(what, from, to, this.#top('academy', file)));
  }

  #module(source: Module, target: Module): void {
    const text = this.#top('modules', source.id, 'module.md');
    this.#compare('section', source.sections, target.sections, text);
    this.#compare('video', videosOf(source), videosOf(target), text);
    for (const [from, to] of pairs(source.sections, target.sections)) {
      this.#compare('consideration', from.considerations, to.considerations, this.places.get(to) ?? text);
      this.#shown(from, to, this.places.get(to) ?? text);
    }
    if (source.quiz.questions.length === 0 || target.quiz.questions.length === 0) return;
    const quiz = this.#top('modules', source.id, 'quiz.md');
    this.#compare('question', source.quiz.questions, target.quiz.questions, quiz);
    for (const [from, to] of pairs(source.quiz.questions, target.quiz.questions)) this.#question(from, to, this.places.get(to) ?? quiz);
  }

  /** A section shows the same examples; one that a language has not at all is reported where it should stand. */
  #shown(source: Section, target: Section, place: Place): void {
    const [from, to] = [source.examples ?? [], target.examples ?? []];
    const [all, others] = [examplesOf(this.source), examplesOf(this.target)];
    for (const { id } of [...both(extra(to, from), others), ...both(extra(from, to), all)]) {
      this.report.add('missing-translation', place, `This section shows the example “${id}” in only one of “${this.source.language}” and “${this.target.language}”: show it in both, or in neither.`);
    }
  }

  #question(source: Question, target: Question, place: Place): void {
    this.#compare('option', source.options, target.options, place);
    const best = source.options.find((option) => option.correct);
    const other: Option | undefined = target.options.find((option) => option.correct);
    if (!best || !other || other.id === best.id || !target.options.some((option) => option.id === best.id)) return;
    this.report.add('different-answer', this.places.get(other) ?? place, `In “${this.source.language}” the right option is “${best.id}”: mark the same one here.`);
  }

  #page(source: Page, target: Page): void {
    this.#compare('section', source.sections, target.sections, source.id === 'landing' ? this.#top('landing.md') : this.#top('pages', `${source.id}.md`));
  }

  #compare(what: string, source: readonly Named[], target: readonly Named[], place: Place): void {
    for (const each of isSound(target) ? extra(target, source) : []) {
      const at = this.places.get(each);
      const where = at ? ` (${relative(join(this.files.source.folder, '..'), at.file)}, line ${at.line})` : '';
      this.report.add('missing-translation', place, `The ${what} “${each.id}” of “${this.source.language}”${where} is missing here: translate it, and keep its id.`);
    }
    for (const each of isSound(source) ? extra(source, target) : []) this.#surplus(what, each, this.places.get(each) ?? place);
  }

  #surplus(what: string, { id }: Named, place: Place): void {
    this.report.add('missing-translation', place, `There is no ${what} “${id}” in “${this.source.language}”: write it there too, or correct the id.`);
  }

  #top(...path: string[]): Place {
    return { file: join(this.files.target.folder, ...path), line: 1, column: 1 };
  }
}

function named(group: ExampleGroup): ExampleGroup & Named {
  return { ...group, id: group.section };
}

function examplesOf({ library }: CourseEdition): Example[] {
  return library.examples.flatMap(({ examples }) => examples);
}

/** Whether every id is there, once. If not, that has been reported, and what seems to be missing may not be. */
function isSound(things: readonly Named[]): boolean {
  return new Set(things.map((each) => each.id)).size === things.length && things.every((each) => each.id !== '');
}

/** Those of `target` that `source` has not. */
function extra<T extends Named>(source: readonly Named[], target: readonly T[]): T[] {
  const known = new Set(source.map((each) => each.id));
  return target.filter((each) => each.id !== '' && !known.has(each.id));
}

/** Those that `others` have too. */
function both(things: readonly Named[], others: readonly Named[]): Named[] {
  return things.filter(({ id }) => others.some((each) => each.id === id));
}

/** What both have, by id; the first of each where an id is given twice. */
function pairs<T extends Named>(source: readonly T[], target: readonly T[]): [T, T][] {
  const others = byId(target);
  return [...byId(source)].flatMap(([id, each]) => {
    const other = others.get(id);
    return other ? [[each, other] as [T, T]] : [];
  });
}

function byId<T extends Named>(things: readonly T[]): Map<string, T> {
  const first = new Map<string, T>();
  for (const each of things) if (each.id !== '' && !first.has(each.id)) first.set(each.id, each);
  return first;
}
