export type { CourseEdition } from './compile-edition.js';
export { countsOf, type AcademyCounts, type Counts, type References } from './counts.js';
export type { MediaCopy } from './media-copy.js';
export type { Place, Problem } from './problem.js';
export { readCourseFolder, type CourseFolder } from './read-course-folder.js';
export { RULES, type Rule } from './rules.js';
