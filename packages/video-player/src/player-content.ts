import { folded, type Video } from '@tessera-learning/core';

/** A video wherever it came from. */
export interface PlayerContent {
  readonly video: Video;
  /** The native video: the page's own, or one that was made for a course's. */
  readonly media?: HTMLVideoElement;
  /** Where the video comes from a course: what HTML has in attributes. */
  readonly course?: string;
  readonly module?: string;
  /** The lists that the page wrote are still to be read. */
  readonly unread?: true;
}

/** What a player needs to play. The lists round the video are read with the code that shows them. */
export function contentOfHtml(host: HTMLElement): PlayerContent | undefined {
  const media = host.querySelector('video') ?? undefined;
  const link = media ? null : host.querySelector('a[data-elsewhere]');
  if (!media && !link) return undefined;
  const seconds = Number(host.getAttribute('data-length')) || 0;
  const video: Video = {
    id: host.getAttribute('item') ?? '', title: folded(media?.title ?? ''), seconds, origin: 'ours', voice: 'person',
    ...(link ? { elsewhere: link.getAttribute('href') ?? '' } : {}), sources: [], described: [], poster: '', captions: '', chapters: [], references: [], transcript: [],
  };
  return { video, ...(media ? { media } : {}), unread: true };
}
