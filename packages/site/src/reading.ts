import type { Course, Edition, Guide, Module, Reading } from '@tessera-learning/core';

/** First and last page that a module has its learners read, in the guide that it names first; `undefined` if it names none. */
export function pageRange(module: Module): { guide: string; from: number; to: number } | undefined {
  const all = module.sections.flatMap(({ reading }) => reading ?? []);
  const guide = all[0]?.guide;
  const readings = all.filter((each) => each.guide === guide);
  if (guide === undefined) return undefined;
  return { guide, from: Math.min(...readings.map((each) => each.from)), to: Math.max(...readings.map((each) => each.to)) };
}

/** The edition of a guide to offer first: in the course's language, or else the first there is. */
export function editionFor(guide: Guide, language: string): Edition | undefined {
  return guide.editions.find((edition) => edition.language === language) ?? guide.editions[0];
}

/** Whether pages are of the guide that the course's companion follows. */
export function isSource({ guides }: Course, id: string | undefined): boolean {
  return guides.some(({ follows }) => follows !== undefined && follows === id);
}

/** Whether a link to the guide can open it at a page: a PDF can, a web page cannot. */
export function opensAtPage(course: Course, reading: Reading): boolean {
  const guide = course.guides.find((each) => each.id === reading.guide);
  return guide !== undefined && editionFor(guide, course.language)?.format === 'pdf';
}
