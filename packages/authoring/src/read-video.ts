import type { MediaFile, Video } from '@tessera-learning/core';
import { checkCues } from './check-cues.js';
import type { FileContext } from './file-context.js';
import { parseMarkdown } from './parse-markdown.js';
import type { Media } from './read-media.js';
import { readVideoElsewhere, refuseUndescribed } from './read-elsewhere.js';
import { readReferences } from './read-references.js';
import { readTranscript } from './read-transcript.js';
import { readVtt, type Vtt } from './read-vtt.js';
import type { Source } from './source.js';
import { extensionOf, type VideoFiles } from './video-files.js';
import type { YamlValue } from './yaml-value.js';

/** Makes the context of another file of the same module. */
export type ContextOfFile = (source: Source, path: string) => FileContext;

/**
 * Holds the files of a video against each other.
 * @param base where its files stand in the site, from the root
 */
export function readVideo(files: VideoFiles, base: string, contextOf: ContextOfFile): Video {
  const { id, head, poster = 'poster.jpg' } = files;
  const elsewhere = readVideoElsewhere(files);
  const length = elsewhere ? elsewhere.length || Infinity : Math.min(...files.sources.map(({ seconds }) => seconds));
  head?.only(['title', 'origin', 'voice', 'description', 'note', 'references', 'elsewhere', ...(elsewhere ? ['length'] : [])]);
  const captions = readCues(files.captions, length);
  if (captions?.isSound && captions.cues.length === 0) captions.source.problem('missing-captions', undefined, 'There are no captions in this file: write what is said, with its times.');
  const note = readNote(head?.find('note'), files, contextOf);
  const transcript = files.transcript ? readTranscript(files.transcript, captions) : [];
  if (elsewhere) refuseUndescribed(files, transcript);
  return {
    id,
    title: head?.need('title')?.text() ?? '',
    origin: head?.find('origin')?.oneOf(['confirmed', 'ours']) ?? 'ours',
    seconds: Number.isFinite(length) ? Math.max(1, Math.round(length)) : 0,
    voice: head?.need('voice')?.oneOf(['machine', 'person']) ?? 'person',
    sources: files.sources.map((media) => mediaFile(media, `${base}/${id}`)),
    ...(elsewhere ? { elsewhere: elsewhere.address } : {}),
    described: (elsewhere ? [] : readDescribed(files)).map((media) => mediaFile(media, `${base}/${id}.described`)),
    poster: `${base}/${id}.poster.${extensionOf(poster)}`,
    captions: elsewhere ? '' : `${base}/${id}.captions.vtt`,
    chapters: (readCues(files.chapters, length)?.cues ?? []).map(({ from, text }) => ({ seconds: from, title: text.replace(/\s+/g, ' ').trim() })),
    references: files.source ? readReferences(head?.find('references'), length, contextOf(files.source, `${files.path}/video.yaml`)) : [],
    transcript,
    ...(note === undefined ? {} : { note }),
  };
}

function readCues(source: Source | undefined, length: number): Vtt | undefined {
  const vtt = source && readVtt(source);
  if (vtt) checkCues(vtt, length);
  return vtt;
}

function mediaFile({ path, bytes, type }: Media, address: string): MediaFile {
  return { href: `${address}.${extensionOf(path)}`, type, bytes };
}

/** Whoever cannot see learns what the picture shows: from the speaker, or from a version that describes it (WCAG 2.2, 1.2.5). */
function readDescribed({ head, described }: VideoFiles): readonly Media[] {
  const value = head?.need('description', 'missing-description', 'write “spoken” if everything that is seen is also said, or “version” and put described.webm or described.mp4 here');
  const kind = value?.oneOf(['spoken', 'version']);
  const isThere = described.length > 0;
  if (kind === 'version' && !isThere) value?.context.source.problem('missing-description', value.point, 'There is no described version: put described.webm or described.mp4 here.');
  if (kind === 'spoken' && isThere) value?.context.source.problem('missing-description', value.point, 'There is a described version, which nothing shows: write “version”, or take it away.');
  return kind === 'version' ? described : [];
}

function readNote(value: YamlValue | undefined, { path }: VideoFiles, contextOf: ContextOfFile): Video['note'] {
  const source = value?.excerpt();
  return source && contextOf(source, `${path}/video.yaml`).text.compile(parseMarkdown(source.text, source).children);
}
