import { CourseError, readCourse, type Course } from '@tessera-learning/core';
import { Problem } from './problem.js';

export { moduleOf } from './module-of.js';
export { renderProblem } from './render-problem.js';

/** How long a course may take to arrive, in milliseconds. */
export const PATIENCE = 10_000;

/** The largest course that is read, in characters. */
const LARGEST = 2_000_000;

const loading = new Map<string, Promise<Course>>();

/**
 * The course at an address: fetched once per page, however many elements ask. A failure is forgotten, so that asking again tries again.
 * @throws {Problem}
 */
export function loadCourse(src: string): Promise<Course> {
  const address = new URL(src, document.baseURI).href;
  const known = loading.get(address);
  if (known) return known;
  const course = fetchCourse(address);
  loading.set(address, course);
  course.catch(() => loading.delete(address));
  return course;
}

async function fetchCourse(address: string): Promise<Course> {
  const source = await fetchText(address);
  // A sign-in page is the usual guest where an intranet expects JSON.
  if (/^\s*</.test(source)) throw new Problem('web-page', `${address} answered with a web page instead of JSON`);
  try {
    return readCourse(parsed(source, address));
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    throw new Problem(error.code === 'newer-schema' ? 'newer' : 'not-a-course', `${address}: ${error.message}`);
  }
}

async function fetchText(address: string): Promise<string> {
  const gone = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { signal: gone, credentials: 'same-origin' });
    if (!response.ok) throw new Problem('missing', `${address} answered with status ${response.status}`);
    const text = await response.text();
    if (text.length > LARGEST) throw new Problem('not-a-course', `${address} is larger than ${LARGEST} characters`);
    return text;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(gone.aborted ? 'slow' : 'unreachable', `${address} could not be fetched: ${String(error)}`);
  }
}

function parsed(source: string, address: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Problem('damaged', `${address} is not whole JSON: ${String(error)}`);
  }
}
