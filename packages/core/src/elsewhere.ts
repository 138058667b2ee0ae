import { safeAddress } from './address.js';

/** A video on a site whose player may stand in a page, known by its page there. */
export interface Elsewhere {
  readonly site: 'YouTube' | 'Vimeo';
  readonly id: string;
  /** What Vimeo wants besides the number of an unlisted video. */
  readonly hash?: string;
}

/** Exact host names only: a name that merely ends or begins like one of these is somebody else's. */
const HOSTS: Readonly<Record<string, Elsewhere['site']>> = {
  'www.youtube.com': 'YouTube', 'youtube.com': 'YouTube', 'm.youtube.com': 'YouTube', 'youtu.be': 'YouTube', 'www.youtube-nocookie.com': 'YouTube',
  'vimeo.com': 'Vimeo', 'www.vimeo.com': 'Vimeo', 'player.vimeo.com': 'Vimeo',
};

/** Where the players are asked for; a page's policy names these in `frame-src`. */
export const PLAYER_ORIGINS: Readonly<Record<Elsewhere['site'], string>> = { YouTube: 'https://www.youtube-nocookie.com', Vimeo: 'https://player.vimeo.com' };

/** Reads the address of one video on YouTube or Vimeo; `undefined` for every other address, of these sites too. */
export function readElsewhere(address: unknown): Elsewhere | undefined {
  const safe = safeAddress(address);
  if (!safe?.startsWith('https://') || !URL.canParse(safe)) return undefined;
  const url = new URL(safe);
  const site = Object.hasOwn(HOSTS, url.host) ? HOSTS[url.host] : undefined;
  return site === 'YouTube' ? readYouTube(url) : site && readVimeo(url);
}

function readYouTube({ host, pathname, searchParams }: URL): Elsewhere | undefined {
  const [, inPath] = (host === 'youtu.be' ? /^\/([^/]+)\/?$/ : /^\/(?:embed|shorts|live)\/([^/]+)\/?$/).exec(pathname) ?? [];
  const id = inPath ?? (pathname === '/watch' ? searchParams.get('v') : '') ?? '';
  return /^[\w-]{11}$/.test(id) ? { site: 'YouTube', id } : undefined;
}

function readVimeo({ pathname, searchParams }: URL): Elsewhere | undefined {
  const [, id, inPath] = /^\/(?:video\/)?(\d{1,12})(?:\/([0-9a-f]{6,16}))?\/?$/.exec(pathname) ?? [];
  const hash = inPath ?? /^[0-9a-f]{6,16}$/.exec(searchParams.get('h') ?? '')?.[0];
  return id === undefined ? undefined : { site: 'Vimeo', id, ...(hash ? { hash } : {}) };
}

/** The address of its page, from a second on. It ends in `#t=72`, by which a player on our page knows a moment, whatever the site makes of it. */
export function pageElsewhere({ site, id, hash }: Elsewhere, seconds?: number): string {
  const from = seconds === undefined ? undefined : Math.floor(seconds);
  if (site === 'YouTube') return `https://www.youtube.com/watch?v=${id}${from === undefined ? '' : `&t=${from}s#t=${from}`}`;
  return `https://vimeo.com/${id}${hash ? `/${hash}` : ''}${from === undefined ? '' : `#t=${from}s`}`;
}

/**
 * The address of its player, which begins by itself: it is asked for when the learner pressed Play. YouTube's player without cookies before
 * playing, Vimeo's with `dnt=1` (https://support.google.com/youtube/answer/171780, https://help.vimeo.com/hc/en-us/articles/12426260232977).
 */
export function playerElsewhere({ site, id, hash }: Elsewhere, seconds = 0): string {
  const from = Math.floor(seconds);
  if (site === 'YouTube') return `${PLAYER_ORIGINS[site]}/embed/${id}?autoplay=1${from > 0 ? `&start=${from}` : ''}`;
  return `${PLAYER_ORIGINS[site]}/video/${id}?dnt=1&autoplay=1${hash ? `&h=${hash}` : ''}${from > 0 ? `#t=${from}s` : ''}`;
}

/** The second that an address on these sites names: `?t=72`, `&t=1m12s`, `&start=72`, `#t=1:12`; `undefined` if it names none. */
export function momentElsewhere(address: string): number | undefined {
  const [, written = ''] = /[?&#](?:t|start)=([\dhms:.]+)/.exec(address) ?? [];
  const parts = written.includes(':') ? written.split(':') : (/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/.exec(written)?.slice(1) ?? []);
  const seconds = parts.reduce((sum, part) => sum * 60 + Number(part ?? 0), 0);
  return written && parts.length > 0 && Number.isFinite(seconds) ? seconds : undefined;
}
