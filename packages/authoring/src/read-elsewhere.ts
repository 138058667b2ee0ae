import { readElsewhere, type TranscriptLine } from '@tessera-learning/core';
import { clockOf } from './clock.js';
import type { VideoFiles } from './video-files.js';
import type { YamlFields } from './yaml-value.js';

/** What video.yaml says of a video on another site. */
export interface VideoElsewhere {
  readonly address: string;
  /** In seconds: no file tells. */
  readonly length: number;
}

/** Reads `elsewhere` and `length`; `undefined` for a video of the course's own. An address that is none is reported, and kept empty. */
export function readVideoElsewhere({ head, sources, described }: VideoFiles): VideoElsewhere | undefined {
  const value = head?.find('elsewhere');
  if (!head || !value) return undefined;
  const written = value.text();
  const isGood = readElsewhere(written) !== undefined;
  if (written !== undefined && !isGood) value.wrong('needs the address of one video on YouTube or Vimeo, such as https://www.youtube.com/watch?v=… or https://vimeo.com/…');
  if (sources.length + described.length > 0) value.wrong('names a video on another site, but files of a video are here too: keep one of the two');
  return { address: isGood ? (written ?? '') : '', length: lengthOf(head) };
}

function lengthOf(head: YamlFields): number {
  const value = head.need('length', undefined, 'write how long the video is, in minutes and seconds: length: "2:05"');
  const length = clockOf(value);
  if (length === 0) value?.wrong('needs a time above 0:00');
  return length ?? 0;
}

/** Whoever cannot see learns what the picture shows from the speaker, or from emphasised lines of the transcript: no second version can stand there. */
export function refuseUndescribed({ head }: VideoFiles, transcript: readonly TranscriptLine[]): void {
  const value = head?.find('description');
  if (value) value.oneOf(['spoken']);
  else if (transcript.length > 0 && !transcript.some(({ picture }) => picture)) head?.need('description', 'missing-description', 'write “spoken” if everything that is seen is also said, or say in transcript.md what the picture shows, *emphasised*');
}
