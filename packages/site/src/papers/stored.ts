import { factKey, factKeyPattern, type FactKind, type StoredEntry } from '@tessera-learning/core';
import { DATABASE, permitName, PREFIX, STORE } from '@tessera-learning/progress-store/names';
import { cachePrefix } from '../offline/offline-list.js';
import type { SiteEdition } from '../site.js';
import { hasPlanner, sitesOf } from './requests.js';
import type { PaperStrings } from './strings/index.js';

/** Every kind of fact; one that is added has to be told of here. */
const KINDS: Readonly<Record<FactKind, true>> = { answered: true, read: true, watched: true, noted: true, planned: true };

/** What an entry is, without words. */
type Place = Pick<StoredEntry, 'where' | 'name' | 'example'> & { readonly id: keyof PaperStrings['stored'] };

/** @param strings the words of one language */
export function storedEntries(editions: readonly SiteEdition[], strings: PaperStrings): StoredEntry[] {
  const kinds = (Object.keys(KINDS) as FactKind[]).filter((kind) => kind !== 'planned' || editions.some(hasPlanner));
  const courses = [...new Set(editions.map(({ course }) => course.id))];
  const facts = kinds.map((kind) => ofFact(courses, kind));
  const places: readonly Place[] = [...facts, mirror(courses, kinds), ...permits(editions, courses), CACHE, WORKER];
  return places.map((place) => {
    const isCopy = place === CACHE || place === WORKER;
    const [purpose, after] = strings.stored[place.id];
    return { ...place, purpose, after, kept: isCopy ? strings.keptCopy : strings.kept, removed: isCopy ? strings.removedCopy : strings.removed };
  });
}

function ofFact(courses: readonly string[], kind: FactKind): Place {
  return { id: kind, where: 'localStorage', name: `^${PREFIX}${factKeyPattern(courses, [kind])}$`, example: `${PREFIX}${exampleKey(courses, kind)}` };
}

function mirror(courses: readonly string[], kinds: readonly FactKind[]): Place {
  const place = `${DATABASE}/${STORE}/`;
  return { id: 'mirror', where: 'IndexedDB', name: `^${place}${factKeyPattern(courses, kinds)}$`, example: `${place}${exampleKey(courses, 'answered')}` };
}

/** Only where a course has films on other sites. */
function permits(editions: readonly SiteEdition[], courses: readonly string[]): Place[] {
  const [site, ...others] = sitesOf(editions);
  if (!site) return [];
  const name = permitName(`(?:${courses.join('|')})`, `(?:${[site, ...others].join('|')})`).replace('elsewhere|', 'elsewhere\\|');
  return [{ id: 'permit', where: 'localStorage', name: `^${name}$`, example: permitName(courses[0] ?? 'course', site) }];
}

function exampleKey([course = 'course']: readonly string[], kind: FactKind): string {
  return factKey({ course, module: 'module', kind, id: 'id', detail: 'detail', n: 1 });
}

const CACHE: Place = { id: 'cache', where: 'CacheStorage', name: `^${cachePrefix('https://site.example/').replace(' / ', ' \\S+ ')}[0-9a-f]{8}$`, example: `${cachePrefix('https://site.example/learning/')}0123abcd` };
const WORKER: Place = { id: 'worker', where: 'ServiceWorker', name: '^sw\\.js$', example: 'sw.js' };
