import { videosOf, wordsOfModule, type Evidence, type Example, type Known, type Library, type Module } from '@tessera-learning/core';
import type { Catalogue } from '@tessera-learning/core/academy';
import type { CourseEdition } from './compile-edition.js';

/** What a course holds in one language. */
export interface Counts {
  /** Of introductions, sections and the examples that they show: what learners read on the pages of modules. */
  readonly words: number;
  readonly modules: number;
  readonly sections: number;
  readonly questions: number;
  readonly options: number;
  /** Options that say why they are right or not. */
  readonly reasons: number;
  /** Questions to consider. */
  readonly considerations: number;
  readonly terms: number;
  /** By how well they are known. */
  readonly examples: { readonly described: number; readonly listed: number };
  readonly videos: number;
  /** Of all videos together; a described version is the same video. */
  readonly seconds: number;
  readonly references: References;
  /** Only if there is one. */
  readonly academy?: AcademyCounts;
}

export interface AcademyCounts {
  readonly topics: number;
  readonly sessions: number;
  readonly methods: number;
  readonly past: number;
}

/** How often a course points at where something comes from. */
export interface References {
  /** Pages of guides, by readings, evidence and videos. */
  readonly guidePages: number;
  /** Moments of videos, by evidence. */
  readonly moments: number;
  /** Sources on other sites, by evidence and examples. */
  readonly publicSources: number;
}

/** Counts what an edition holds. */
export function countsOf({ course: { modules, language }, library, catalogue }: CourseEdition): Counts {
  const sections = modules.flatMap((module) => module.sections);
  const questions = modules.flatMap((module) => module.quiz.questions);
  const options = questions.flatMap((question) => question.options);
  const videos = modules.flatMap(videosOf);
  return {
    words: sum(modules.map((module) => wordsOfModule(module, language))),
    modules: modules.length,
    sections: sections.length,
    questions: questions.length,
    options: options.length,
    reasons: options.filter(({ feedback }) => feedback.length > 0).length,
    considerations: sum(sections.map(({ considerations }) => considerations.length)),
    terms: library.terms.length,
    examples: { described: knownAs('described', library), listed: knownAs('listed', library) },
    videos: videos.length,
    seconds: sum(videos.map((video) => video.seconds)),
    references: referencesOf(modules, library),
    ...(catalogue ? { academy: academyOf(catalogue) } : {}),
  };
}

function academyOf({ topics, sessions, methods, past }: Catalogue): AcademyCounts {
  return { topics: topics.length, sessions: sessions.length, methods: methods.length, past: past.length };
}

function referencesOf(modules: readonly Module[], library: Library): References {
  const questions = modules.flatMap((module) => module.quiz.questions);
  const evidence = [...questions, ...questions.flatMap(({ options }) => options)].flatMap((each) => each.evidence ?? []);
  const ofKind = (kind: Evidence['kind']): number => evidence.filter((each) => each.kind === kind).length;
  const readings = modules.flatMap((module) => module.sections).filter(({ reading }) => reading).length;
  const inVideos = sum(modules.flatMap(videosOf).map(({ references }) => references.length));
  return { guidePages: readings + ofKind('guide') + inVideos, moments: ofKind('video'), publicSources: ofKind('source') + examplesIn(library).length };
}

function knownAs(known: Known, library: Library): number {
  return examplesIn(library).filter((example) => example.known === known).length;
}

function examplesIn({ examples }: Library): Example[] {
  return examples.flatMap((group) => group.examples);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
