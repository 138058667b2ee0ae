import type { BrowserFunction, PrivacyManifest } from '@tessera-learning/core';
import type { SiteEdition } from '../site.js';
import { hasFilms, hasPlanner, otherOrigins, ownRequests } from './requests.js';
import { storedEntries } from './stored.js';
import { paperEn, type PaperStrings } from './strings/index.js';

/**
 * What a site keeps, asks for and uses. Names of what is stored come from the store's own constants, paths from the editions.
 * @param strings default English, as `privacy.json` has it
 */
export function manifestOf(editions: readonly SiteEdition[], strings: PaperStrings = paperEn): PrivacyManifest {
  return {
    schema: 1,
    courses: [...new Set(editions.map(({ course }) => course.id))],
    stored: storedEntries(editions, strings),
    cookies: [],
    identifiers: [],
    requests: { own: ownRequests(editions, strings), others: otherOrigins(editions, strings) },
    functions: functionsOf(editions).map((id) => ({ id, when: strings.functions[id] })),
  };
}

function functionsOf(editions: readonly SiteEdition[]): BrowserFunction['id'][] {
  const used: Readonly<Record<BrowserFunction['id'], boolean>> = {
    'clipboard-write': true,
    fullscreen: editions.some(hasFilms),
    print: editions.some(hasPlanner),
  };
  return (Object.keys(used) as BrowserFunction['id'][]).filter((id) => used[id]);
}
