import { latest, type Progress } from './progress.js';

/** A video counts as watched from this share of its length. */
export const WATCHED_SHARE = 0.9;

/** A stretch of a video, in whole seconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

export function stretchDetail({ from, to, length }: Stretch): string {
  return `${from}-${to}/${length}`;
}

/** Reads `from-to/length`; `undefined` if it is damaged or runs backwards. */
export function readStretch(detail: string): Stretch | undefined {
  const [, from = 0, to = 0, length = 0] = (/^(\d{1,9})-(\d{1,9})\/(\d{1,9})$/.exec(detail) ?? []).map(Number);
  return from < to && from < length ? { from, to: Math.min(to, length), length } : undefined;
}

/** The share of the newest known length that was seen, overlaps counted once: 0 to 1. */
export function watchedShare(details: readonly string[]): number {
  const stretches = details.flatMap((detail) => readStretch(detail) ?? []);
  const length = stretches.at(-1)?.length ?? 1;
  let seen = 0;
  let end = 0;
  for (const { from, to } of stretches.sort((a, b) => a.from - b.from)) {
    if (to <= end) continue;
    seen += to - Math.max(from, end);
    end = to;
  }
  return Math.min(1, seen / length);
}

/** The second that a learner came to last, to go on from; `undefined` if nothing was watched or the end was reached. */
export function positionIn(progress: Progress, step: string): number | undefined {
  const stretch = readStretch(latest(progress, step)?.detail ?? '');
  return stretch && stretch.to < stretch.length ? stretch.to : undefined;
}
