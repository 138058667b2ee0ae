import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Report } from './problem.js';

/** What a media file says of itself. */
export interface Media {
  readonly path: string;
  readonly bytes: number;
  readonly seconds: number;
  /** MIME type, with codecs. */
  readonly type: string;
}

const LARGEST = 2_000_000;

/** Reports a file that is too large for learners with a slow connection. */
export async function sizeOf(path: string, report: Report): Promise<number> {
  const size = await stat(path).then((found) => found.size, () => 0);
  if (size > LARGEST) report.add('media-too-large', { file: path, line: 1, column: 1 }, `This file has ${size} bytes: keep it to ${LARGEST}, with a lower bit rate or a smaller picture.`);
  return size;
}

/** Reads length and codecs of a WebM or MP4 file; what is neither, or holds no picture, is a problem, and `undefined`. */
export async function readMedia(path: string, report: Report): Promise<Media | undefined> {
  const bytes = await sizeOf(path, report);
  const about = await probe(path).catch(() => undefined);
  if (!about) report.add('unreadable', { file: path, line: 1, column: 1 }, `This is no ${extname(path).slice(1)} video: export it again, WebM as VP9 with Opus, MP4 as H.264 with AAC.`);
  return about && { path, bytes, ...about };
}

/** The library is large: a course without videos does not load it. */
async function probe(path: string): Promise<{ seconds: number; type: string } | undefined> {
  const { FilePathSource, Input, MP4, WEBM } = await import('mediabunny');
  const input = new Input({ source: new FilePathSource(path), formats: [extname(path) === '.mp4' ? MP4 : WEBM] });
  try {
    const hasPicture = (await input.getPrimaryVideoTrack()) !== null;
    const seconds = await input.computeDuration();
    return hasPicture && seconds > 0 ? { seconds, type: await input.getMimeType() } : undefined;
  } finally {
    input.dispose();
  }
}
