import { isExternal, PLAYER_ORIGINS, readElsewhere, videosOf, type Elsewhere, type OtherOrigin, type OwnRequests } from '@tessera-learning/core';
import type { SiteEdition } from '../site.js';
import type { PaperStrings } from './strings/index.js';

/** What belongs to a kind, and whether a site has it. */
type Kind = Pick<OwnRequests, 'paths'> & { readonly id: keyof PaperStrings['requests'] };

/** Every file of a site falls into one of these by its path: a test holds them against a build. */
export function ownRequests(editions: readonly SiteEdition[], strings: PaperStrings): OwnRequests[] {
  const languages = [...new Set(editions.map(({ language }) => language))].join('|');
  const [films, guides] = [endings(editions.flatMap(mediaOf)), editions.flatMap(guidesOf)];
  const kinds: readonly (Kind | false)[] = [
    // A folder stands for its index.html; the search index is a script beside its page.
    { id: 'pages', paths: `^(?:404\\.html|index\\.html)?$|^(?:${languages})/(?:.+/)?(?:index\\.html|index\\.js)?$|^assets/.+\\.(?:css|js|svg|woff2)$|^samples/.+\\.html$` },
    films.length > 0 && { id: 'films', paths: `^(?:${languages})/modules/.+\\.(?:${films.join('|')})$` },
    guides.length > 0 && { id: 'guide', paths: `^(?:${[...new Set(guides)].map(escaped).join('|')})$` },
    { id: 'size', paths: '^offline\\.json$' },
    { id: 'worker', paths: '^sw\\.js$' },
    { id: 'data', paths: `^(?:course|academy)\\.(?:${languages})\\.json(?:\\.js)?$` },
    { id: 'embed', paths: '^embed/.+$' },
    { id: 'unasked', paths: '^(?:robots\\.txt|sitemap\\.xml|privacy\\.json|assets/.+\\.txt|README\\.txt|SHA256SUMS|.+\\.(?:map|cdx\\.json))$' },
  ];
  return kinds.flatMap((kind) => {
    if (!kind) return [];
    const [purpose, when] = strings.requests[kind.id];
    return { ...kind, purpose, when };
  });
}

/** Hosts that lie outside the site and that a page asks for more than a press on a link. */
export function otherOrigins(editions: readonly SiteEdition[], strings: PaperStrings): OtherOrigin[] {
  const origins = editions.flatMap(mediaOf).filter(isExternal).map((href) => new URL(href).origin);
  const files = [...new Set(origins)].sort().map((origin) => ({ origin, when: strings.filmElsewhere }));
  return [...files, ...sitesOf(editions).map((site) => ({ origin: PLAYER_ORIGINS[site], when: strings.filmPermitted }))];
}

/** Where a course's films lie, if not with it. */
export function sitesOf(editions: readonly SiteEdition[]): Elsewhere['site'][] {
  const sites = editions.flatMap(({ course }) => course.modules.flatMap(videosOf)).flatMap(({ elsewhere }) => readElsewhere(elsewhere)?.site ?? []);
  return [...new Set(sites)].sort();
}

/** Whether a page shows the planner of an academy. */
export function hasPlanner({ pages, catalogue }: SiteEdition): boolean {
  return catalogue !== undefined && pages.some(({ sections }) => sections.some(({ element }) => element === 'academy-planner'));
}

export function hasFilms({ course }: SiteEdition): boolean {
  return course.modules.flatMap(videosOf).length > 0;
}

function mediaOf({ course }: SiteEdition): string[] {
  return course.modules.flatMap(videosOf).flatMap(({ sources, described, poster, captions }) => [...sources, ...described].map(({ href }) => href).concat(poster, captions)).filter(Boolean);
}

function guidesOf({ course }: SiteEdition): string[] {
  return course.guides.flatMap(({ editions }) => editions.map(({ address }) => address)).filter((address) => !isExternal(address));
}

/** `mp4`, `vtt`: of files of the site itself. */
function endings(addresses: readonly string[]): string[] {
  const own = addresses.filter((address) => !isExternal(address));
  return [...new Set(own.map((address) => escaped(address.slice(address.lastIndexOf('.') + 1))))].sort();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
