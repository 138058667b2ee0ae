import { mapAddresses, readCourse, type Course, type CourseError } from '@tessera-learning/core';
import { fromDisk } from './from-disk.js';
import { Problem } from './problem.js';

export { moduleOf } from './module-of.js';
export { renderProblem } from './render-problem.js';

/** How long a course may take to arrive, in milliseconds. */
export const PATIENCE = 10_000;

/** The largest course that is read, in characters. */
const LARGEST = 2_000_000;

const loading = new Map<string, Promise<unknown>>();

/**
 * The course at an address: fetched once per page, however many elements ask. A failure is forgotten, so that asking again tries again.
 * @param read what lies there, if it is no course
 * @throws {Problem}
 */
export function loadCourse<S = Course>(src: string, read: (json: unknown) => S = readCourse as (json: unknown) => never): Promise<S> {
  const address = new URL(src, document.baseURI).href;
  const known = loading.get(address);
  if (known) return known as Promise<S>;
  const course = fetchCourse(address, read);
  loading.set(address, course);
  course.catch(() => loading.delete(address));
  return course;
}

async function fetchCourse<S>(address: string, read: (json: unknown) => S): Promise<S> {
  const source = await (address.startsWith('file:') ? fromDisk(address) : fetchText(address));
  // A sign-in page is the usual guest where an intranet expects JSON.
  if (/^\s*</.test(source)) throw new Problem('web-page', 'a web page came instead of a course, usually one to sign in on: put the file where it can be read without signing in.');
  let json: unknown;
  try {
    json = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Problem('damaged', `this is no JSON, or only a part of it: copy the file again. ${String(error)}`);
  }
  try {
    // In a course, addresses count from the site's root, which is where its JSON lies.
    return mapAddresses(read(json), (relative) => new URL(relative, address).href);
  } catch (error) {
    const { code, message } = error as CourseError;
    if (code === 'newer-schema') throw new Problem('newer', `this course was written by a newer Tessera: copy its newer files too, the scripts beside your page. ${message}`);
    throw new Problem('not-a-course', `this is no course that can be shown: ${message}`);
  }
}

async function fetchText(address: string): Promise<string> {
  const signal = AbortSignal.timeout(PATIENCE);
  let text = '';
  let problem: Problem | undefined;
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) problem = new Problem('missing', `the server answers with status ${response.status}: correct the address in src="…".`);
    text = await response.text();
  } catch (error) {
    problem = signal.aborted
      ? new Problem('slow', 'the course did not come within ten seconds: look whether its server is well.')
      : new Problem('unreachable', `no answer: look whether the address in src="…" is right, and whether its server lets pages of other sites read it (Access-Control-Allow-Origin). ${String(error)}`);
  }
  if (text.length > LARGEST) problem = new Problem('not-a-course', `this file has more than ${LARGEST} characters: it is too large for a course.`);
  if (problem) throw problem;
  return text;
}
