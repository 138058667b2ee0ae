import type { MediaFile } from '@tessera-learning/core';

/** A player that takes links to moments of its video. */
interface Destination extends HTMLElement {
  /** Moves to the second and shows itself; plays nothing. */
  goTo(seconds: number): void;
}

/** What a player plays, now and on request. */
interface Files {
  readonly media: HTMLVideoElement | undefined;
  readonly described: readonly MediaFile[];
  /** The second that a link to a video on another site names, if it is this player's. */
  readonly momentOf: ((href: string) => number | undefined) | undefined;
}

const players = new Map<Destination, () => Files>();

/** One listener for the page, however many players: links with `#t=` move the video that they name. */
export function welcomeLinks(player: Destination, files: () => Files): void {
  if (players.size === 0) {
    document.addEventListener('click', follow);
    addEventListener('hashchange', followHash);
  }
  players.set(player, files);
}

export function leaveLinks(player: Destination): void {
  players.delete(player);
  if (players.size > 0) return;
  document.removeEventListener('click', follow);
  removeEventListener('hashchange', followHash);
}

/** The second that a media fragment names: `#t=72`, `#t=1:12`, `#t=72,80`. */
export function momentOf(hash: string): number | undefined {
  const [, time] = /[#&]t=(?:npt:)?([\d:.]+)/.exec(hash) ?? [];
  const seconds = time?.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** Where the page's address asks this player to go: `#its-id&t=42`, as a link in a guide writes it. */
export function momentInPage({ id }: HTMLElement): number | undefined {
  return id && location.hash.startsWith(`#${id}&`) ? momentOf(location.hash) : undefined;
}

/** A plain click on a link to a moment. Clicks that open a new tab or save are the learner's own business. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link || link.hasAttribute('download') || (link.target && link.target !== '_self')) return;
  for (const [player, files] of players) {
    const seconds = momentIn(link, files());
    if (seconds === undefined) continue;
    event.preventDefault();
    return player.goTo(seconds);
  }
}

function momentIn({ href, hash }: HTMLAnchorElement, files: Files): number | undefined {
  return files.momentOf ? files.momentOf(href) : isAmong(href.split('#')[0] as string, files) ? momentOf(hash) : undefined;
}

/** @param address without fragment */
function isAmong(address: string, { media, described }: Files): boolean {
  const sources = [...(media?.querySelectorAll('source') ?? [])].map(({ src }) => src);
  return [media?.currentSrc, media?.src, ...sources, ...described.map(({ href }) => new URL(href, document.baseURI).href)].includes(address);
}

function followHash(): void {
  for (const player of players.keys()) {
    const seconds = momentInPage(player);
    if (seconds !== undefined) player.goTo(seconds);
  }
}
