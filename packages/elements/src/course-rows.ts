import { clockTime, type Module, type Section } from '@tessera-learning/core';
import type { TrackerRow } from '@tessera-learning/progress-tracker';
import { addressOf } from './course-address.js';
import type { CourseView } from './course-view.js';

/** A row for each module, that opens it. */
export function rowsOfCourse({ course }: CourseView): readonly TrackerRow[] {
  return course.modules.map(({ id, title, items }) => ({ text: title, items, module: id, href: addressOf(course.id, id) }));
}

/** A row for the video, one for each section, one for the whole quiz; each leads there. */
export function rowsOfModule({ course, strings }: CourseView, module: Module): readonly TrackerRow[] {
  const { id, video, sections, items } = module;
  const href = (part: string): string => addressOf(course.id, id, part);
  const answers = items.filter((item) => item.startsWith('answered:'));
  return [
    ...(video ? [{ text: strings.video, note: clockTime(video.seconds), items: [`watched:${video.id}`], href: href(video.id) }] : []),
    ...sections.map((section) => ({ ...rowOfSection(section, items), href: href(section.id) })),
    ...(answers.length > 0 ? [{ text: strings.quiz, items: answers, href: href('quiz') }] : []),
  ];
}

function rowOfSection({ id, number, title, reading, video }: Section, items: readonly string[]): TrackerRow {
  const steps = items.filter((item) => [`read:${id}`, `watched:${video?.id}`].includes(item));
  const note = reading ? { note: reading.text.charAt(0).toUpperCase() + reading.text.slice(1) } : {};
  return { text: `${number} ${title}`, items: steps, ...note };
}
