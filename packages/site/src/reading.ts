import type { Course, Edition, Guide, Module, Reading } from '@tessera-learning/core';

/** First and last page that a module has its learners read, in the guide that it names first; `undefined` if it names none. */
export function pageRange(module: Module): { from: number; to: number } | undefined {
  const all = module.sections.flatMap(({ reading }) => reading ?? []);
  const readings = all.filter(({ guide }) => guide === all[0]?.guide);
  if (readings.length === 0) return undefined;
  return { from: Math.min(...readings.map((each) => each.from)), to: Math.max(...readings.map((each) => each.to)) };
}

/** The edition of a guide to offer first: in the course's language, or else the first there is. */
export function editionFor(guide: Guide, language: string): Edition | undefined {
  return guide.editions.find((edition) => edition.language === language) ?? guide.editions[0];
}

/** Whether a link to the guide can open it at a page: a PDF can, a web page cannot. */
export function opensAtPage(course: Course, reading: Reading): boolean {
  const guide = course.guides.find((each) => each.id === reading.guide);
  return guide !== undefined && editionFor(guide, course.language)?.format === 'pdf';
}
