/** A video counts as watched from this share of its length. */
export const WATCHED_SHARE = 0.9;

/** A stretch of a video, in seconds. */
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
  const match = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(detail);
  if (!match) return undefined;
  const [from, to, length] = match.slice(1).map(Number) as [number, number, number];
  return from < to && length > 0 && Number.isFinite(length) ? { from, to: Math.min(to, length), length } : undefined;
}

/** The share of the newest known length that was seen, overlaps counted once: 0 to 1. */
export function watchedShare(details: readonly string[]): number {
  const stretches = details.map(readStretch).filter((stretch) => stretch !== undefined);
  const length = stretches.at(-1)?.length;
  if (length === undefined) return 0;
  let seen = 0;
  let end = 0;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    seen += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return Math.min(1, seen / length);
}
