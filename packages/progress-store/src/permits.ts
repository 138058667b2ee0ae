import { permitName } from './names.js';

/**
 * Other sites that the learner allowed a course to contact, on this device. Kept on request only: a key of localStorage for each,
 * `tessera:<course>:elsewhere|<site>`. A permit is no fact: it says nothing of what was learnt, and is never exported.
 * @param course slug
 */
export function permits(course: string): string[] {
  // Whatever deletes the course's facts deletes these too: they begin alike.
  const start = permitName(course, '');
  return attempt((storage) => Object.keys(storage).filter((name) => name.startsWith(start)).map((name) => name.slice(start.length))) ?? [];
}

/** Keeps a permit; `false` if this browser keeps nothing. */
export function permit(course: string, site: string): boolean {
  const name = permitName(course, site);
  return attempt((storage) => {
    storage.setItem(name, '');
    return storage.getItem(name) === '';
  }) ?? false;
}

/** Takes a permit back. */
export function forbid(course: string, site: string): void {
  attempt((storage) => storage.removeItem(permitName(course, site)));
}

/** The getter itself can throw. */
function attempt<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
