import { join, sep } from 'node:path';
import type { Course } from '@tessera-learning/core';
import { ACADEMY_SCHEMA, type Catalogue } from '@tessera-learning/core/academy';
import type { Places } from '../file-context.js';
import type { LanguageFiles } from '../language-files.js';
import type { Report } from '../problem.js';
import type { AcademyFiles, YamlFile } from './academy-files.js';
import { knownIn, modulesOf, readingsOf, type Preparation } from './preparation.js';
import { readCatalogueFile } from './read-catalogue-file.js';
import { readMethods, readSessions, readTopics } from './read-lists.js';
import type { Known } from './references.js';
import { refuseGaps } from './refuse-gaps.js';

/** Reads the files of academy/ together. `undefined` without that folder, or if a file cannot be read, which has been reported. */
export function readAcademy(files: LanguageFiles, course: Course, places: Places): Catalogue | undefined {
  const report = firstOf(files.academy)?.source.report;
  if (!files.academy || !report) return undefined;
  const before = report.problems.length;
  const catalogue = readFiles(files.academy, preparationOf(files, course, report), places);
  // In a catalogue with other problems there seem to be gaps that are none.
  if (catalogue && report.problems.length === before) refuseGaps(catalogue, join(files.folder, 'academy', 'sessions.yaml'), places, report);
  return catalogue;
}

function firstOf(files: AcademyFiles | undefined): YamlFile | undefined {
  return files && (files.catalogue ?? files.topics ?? files.methods ?? files.sessions);
}

function preparationOf({ modules, folder }: LanguageFiles, course: Course, report: Report): Preparation {
  const inside = join(folder, 'modules') + sep;
  return { course, modules: modules.map(({ id }) => id), isWhole: !report.problems.some(({ file }) => file.startsWith(inside)) };
}

function readFiles({ catalogue, topics, methods, sessions }: AcademyFiles, preparation: Preparation, places: Places): Catalogue | undefined {
  const base = catalogue && readCatalogueFile(catalogue, places);
  const allTopics = topics && readTopics(topics, knownIn(preparation), places);
  const allMethods = methods && readMethods(methods, places);
  const allSessions = sessions && readSessions(sessions, {
    topics: knownOf('topic', 'topics.yaml', allTopics),
    methods: knownOf('method', 'methods.yaml', allMethods),
    groups: knownOf('group', 'catalogue.yaml', base?.groups),
    goals: knownOf('goal', 'catalogue.yaml', base?.goals),
  }, places);
  if (!base || !allTopics || !allMethods || !allSessions) return undefined;
  const { course } = preparation;
  const prepared = { modules: modulesOf(course, allTopics), readings: readingsOf(course, allTopics) };
  const whole: Catalogue = { schema: ACADEMY_SCHEMA, language: course.language, course: course.id, ...base, topics: allTopics, methods: allMethods, sessions: allSessions, ...prepared };
  places.set(whole, catalogue.source.at(catalogue.fields.find('id')?.point));
  return whole;
}

function knownOf(what: string, file: string, things: readonly { readonly id: string }[] | undefined): Known {
  // Where there are none, or one has no id, that has been reported: any of them may be meant.
  const isSound = things !== undefined && things.length > 0 && things.every(({ id }) => id !== '');
  return { what, ids: isSound ? new Set(things.map(({ id }) => id)) : undefined, cure: `name one of ${file}, or write it there` };
}
