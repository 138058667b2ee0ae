// What bundles for the course's own pages do without: a program wrote those pages, and knows what they hold.

const NO_SOURCE = `
  export const loadCourse = () => Promise.reject(new Error('this bundle reads HTML only; load tessera.js for src'));
  export const renderProblem = (error, { strings }) => strings.noContent;
  export const contentOfCourse = () => undefined;
  export const tellEditor = () => undefined;
`;
const NO_FACADE = `
  export class Facade {
    constructor() { throw new Error('this bundle plays files; load course-elsewhere.js for YouTube and Vimeo'); }
  }
`;

/** Leaves out what reads a course JSON for `src`, and what is said to an editor: an element that is given `src` says so, and its HTML stays. */
export const htmlOnly = () => leaveOut('html-only', /\/(?:load-course|editor-note|[a-z]+-of-course)\.js$/, NO_SOURCE);

/** Leaves out the question before a video on another site. */
export const filesOnly = () => leaveOut('files-only', /\/facade\.js$/, NO_FACADE);

function leaveOut(name, pattern, standIn) {
  return {
    name,
    resolveId: (id) => (pattern.test(id) ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? standIn : null),
  };
}
