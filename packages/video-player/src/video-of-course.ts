import type { Course } from '@tessera-learning/core';
import { Problem } from '@tessera-learning/element-kit';
import { moduleOf } from '@tessera-learning/element-kit/load-course';
import { ownVideo } from './own-video.js';
import type { PlayerContent } from './player-content.js';

/**
 * The video of that id in a module; its first one if no id is asked for.
 * @throws {Problem} if the course does not hold the module or the video
 */
export function contentOfCourse(course: Course, wanted: string | undefined, item: string | undefined): PlayerContent {
  const module = moduleOf(course, wanted);
  const videos = [module, ...module.sections].flatMap((part) => part.video ?? []);
  const video = item ? videos.find((each) => each.id === item) : videos[0];
  if (!video) {
    const names = videos.map((each) => each.id).join(', ') || 'none';
    throw new Problem('no-module', `the module “${module.id}” has no video “${item ?? ''}”; write item="…" with one of: ${names}`);
  }
  // What lies on another site has no native video: the player brings its own code for it.
  return { video, ...(video.elsewhere === undefined ? { media: ownVideo(video, course.language) } : {}), course: course.id, module: module.id };
}
