/** What stands in for the code that reads a course: an element that is given `src` says so, and its HTML stays. */
const STAND_IN = `
  export const loadCourse = () => Promise.reject(new Error('this bundle reads HTML only; load tessera.js for src'));
  export const renderProblem = (error, { strings }) => strings.noContent;
  export const contentOfCourse = () => undefined;
  export const tellEditor = () => undefined;
`;

/** For the course's own pages, whose HTML a program wrote: leaves out what reads a course JSON for `src`, and what is said to an editor. */
export function htmlOnly() {
  const NAME = '\0html-only';
  const isForSource = (id) => /\/(?:load-course|editor-note|[a-z]+-of-course)\.js$/.test(id);
  return {
    name: 'html-only',
    resolveId: (id) => (isForSource(id) ? NAME : null),
    load: (id) => (id === NAME ? STAND_IN : null),
  };
}
