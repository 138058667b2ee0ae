import { clockTime, type Course, type Module, type Section } from '@tessera-learning/core';
import { moduleOf } from '@tessera-learning/element-kit/load-course';
import type { TrackerRow } from './progress-tracker-html.js';
import type { ProgressTrackerStrings } from './strings/strings.js';
import type { TrackerContent } from './tracker-content.js';

/**
 * The sections and the quiz of one module, or the modules of the whole course.
 * @throws {Problem} if the course does not hold the module
 */
export function contentOfCourse(course: Course, wanted: string | undefined): TrackerContent {
  const { id, language, modules } = course;
  if (!wanted) return { rows: () => modules.map(rowOfModule), course: id, language };
  const module = moduleOf(course, wanted);
  const { number } = module;
  return { rows: (strings) => rowsOf(module, strings), course: id, label: (strings) => strings.module(number), order: number - 1, language };
}

function rowOfModule({ id, title, items }: Module): TrackerRow {
  return { text: title, items, module: id };
}

function rowsOf({ video, sections, items }: Module, { quiz }: ProgressTrackerStrings): readonly TrackerRow[] {
  const answers = items.filter((token) => token.startsWith('answered:'));
  const watching = video ? [{ text: video.title, note: clockTime(video.seconds), items: [`watched:${video.id}`] }] : [];
  return [...watching, ...sections.map(rowOfSection), ...(answers.length > 0 ? [{ text: quiz, items: answers }] : [])];
}

function rowOfSection({ id, number, title, reading, video }: Section): TrackerRow {
  const note = reading ? { note: reading.text.charAt(0).toUpperCase() + reading.text.slice(1) } : {};
  return { text: `${number} ${title}`, ...note, items: [`read:${id}`, ...(video ? [`watched:${video.id}`] : [])] };
}
