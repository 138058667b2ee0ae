import { positionIn, WATCHED_SHARE, watchedShare, type Progress } from '@tessera-learning/core';

/** What earlier visits left: where to go on, in seconds, and whether enough was seen. */
export function earlier(progress: Progress, step: string): { readonly position: number | undefined; readonly watched: boolean } {
  const details = (progress.steps.get(step) ?? []).map(({ detail }) => detail);
  return { position: positionIn(progress, step), watched: watchedShare(details) >= WATCHED_SHARE };
}
