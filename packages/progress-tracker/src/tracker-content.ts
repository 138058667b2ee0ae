import type { Course, Module, Section } from '@tessera-learning/core';
import { moduleOf } from '@tessera-learning/element-kit';
import type { TrackerRow } from './progress-tracker-html.js';
import { readProgressTracker } from './read-progress-tracker.js';
import type { ProgressTrackerStrings } from './strings/strings.js';

/** Rows wherever they came from. Words are made at the last moment, as another language may still be arriving. */
export interface TrackerContent {
  readonly rows: (strings: ProgressTrackerStrings) => readonly TrackerRow[];
  /** Where the rows come from a course: what HTML has in attributes. */
  readonly from?: { readonly course: Course; readonly module?: Module };
}

export function contentOfHtml(host: Element): TrackerContent | undefined {
  const rows = readProgressTracker(host);
  return rows && { rows: () => rows };
}

/**
 * The sections and the quiz of one module, or the modules of the whole course.
 * @throws {Problem} if the course does not hold the module
 */
export function contentOfCourse(course: Course, id: string | undefined): TrackerContent {
  if (!id) return { rows: () => course.modules.map(rowOfModule), from: { course } };
  const module = moduleOf(course, id);
  return { rows: (strings) => rowsOf(module, strings), from: { course, module } };
}

function rowOfModule({ id, title, items }: Module): TrackerRow {
  return { text: title, items, module: id };
}

function rowsOf({ sections, items }: Module, { quiz }: ProgressTrackerStrings): readonly TrackerRow[] {
  const answers = items.filter((token) => token.startsWith('answered:'));
  return [...sections.map(rowOfSection), ...(answers.length > 0 ? [{ text: quiz, items: answers }] : [])];
}

function rowOfSection({ id, number, title, reading }: Section): TrackerRow {
  const note = reading ? { note: reading.text.charAt(0).toUpperCase() + reading.text.slice(1) } : {};
  return { text: `${number} ${title}`, ...note, items: [`read:${id}`] };
}
