/** Keys of localStorage begin so; a fact's own key follows. */
export const PREFIX = 'tessera:';
/** Of the database in IndexedDB. */
export const DATABASE = 'tessera';
/** Its one store: a row for each fact, under the fact's key. */
export const STORE = 'facts';
/** The key of a permit to contact a site for a course's films, in localStorage alone. */
export const permitName = (course: string, site: string): string => `${PREFIX}${course}:elsewhere|${site}`;
