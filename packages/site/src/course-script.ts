import type { Video } from '@tessera-learning/core';

/** The script of a page with these videos: one without a player, one for files, one that also asks before it shows another site's player. */
export function scriptFor(videos: readonly Video[]): string {
  if (videos.length === 0) return 'course.js';
  return videos.some(({ elsewhere }) => elsewhere) ? 'course-elsewhere.js' : 'course-video.js';
}
