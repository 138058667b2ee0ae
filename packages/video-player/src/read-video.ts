import { folded, safeAddress, type Chapter, type GuideReference, type MediaFile, type TranscriptLine, type Video } from '@tessera-learning/core';
import { readRichText } from '@tessera-learning/element-kit';

/** Reads the plain HTML of a video; `undefined` if there is none. Every list may be missing. The inverse of `videoPlayerHtml`. */
export function readVideo(host: Element): Video | undefined {
  const media = host.querySelector('video');
  const link = media ? null : host.querySelector<HTMLAnchorElement>('a[data-elsewhere]');
  if (!media && !link) return undefined;
  const note = host.querySelector('[data-note]');
  return {
    id: host.getAttribute('item') ?? '',
    title: folded(media?.title ?? (link?.title || link?.textContent) ?? ''),
    origin: host.getAttribute('data-origin') === 'confirmed' ? 'confirmed' : 'ours',
    seconds: number(host, 'length'),
    voice: host.querySelector('[data-voice]') ? 'machine' : 'person',
    sources: media?.querySelector('source') ? readFiles(media, 'source', 'src') : readFiles(host, 'video[src]', 'src'),
    ...(link ? { elsewhere: safeAddress(link.getAttribute('href')) ?? '' } : {}),
    described: readFiles(host, '[data-described]', 'href'),
    poster: safeAddress(media ? media.getAttribute('poster') : link?.querySelector('img')?.getAttribute('src')) ?? '',
    captions: safeAddress(media?.querySelector('[kind=captions]')?.getAttribute('src')) ?? '',
    chapters: all(host, '[data-chapters] li').map(readChapter),
    references: all(host, '[data-references] > li').map(readReference),
    transcript: all(host, '[data-transcript] li').map(readLine),
    ...(note ? { note: readRichText(note) } : {}),
  };
}

function readFiles(within: Element, selector: string, attribute: string): MediaFile[] {
  return all(within, selector).flatMap((file) => {
    const href = safeAddress(file.getAttribute(attribute));
    return href ? [{ href, type: file.getAttribute('type') ?? '', bytes: number(file, 'bytes') }] : [];
  });
}

function readChapter(item: Element): Chapter {
  return { seconds: number(item, 'seconds'), title: wordsBesideTime(item) };
}

function readLine(item: Element): TranscriptLine {
  const line = { seconds: number(item, 'seconds'), text: wordsBesideTime(item) };
  return item.hasAttribute('data-picture') ? { ...line, picture: true } : line;
}

function readReference(item: Element): GuideReference {
  const link = item.querySelector('[data-open]');
  return {
    from: number(item, 'from'),
    to: number(item, 'to'),
    guide: item.getAttribute('data-guide') ?? '',
    edition: item.getAttribute('data-edition') ?? '',
    page: number(item, 'page'),
    ...(item.hasAttribute('data-pdf-page') ? { pdfPage: number(item, 'pdf-page') } : {}),
    section: words(item.querySelector('[data-section]')),
    words: words(item.querySelector('[data-words]')),
    text: words(link),
    href: safeAddress(link?.getAttribute('href')) ?? '',
  };
}

function all(within: Element, selector: string): Element[] {
  return [...within.querySelectorAll(selector)];
}

function number(element: Element, name: string): number {
  return Number(element.getAttribute(`data-${name}`)) || 0;
}

function words(element: Element | null): string {
  return folded(element?.textContent ?? '');
}

/** The link with the time says what the attribute says. */
function wordsBesideTime(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  copy.querySelector('a')?.remove();
  return words(copy);
}
