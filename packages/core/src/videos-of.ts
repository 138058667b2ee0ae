import type { Module } from './course.js';
import type { Video } from './video.js';

/** Every video of a module, in the order of its page. */
export function videosOf({ video, sections }: Pick<Module, 'video' | 'sections'>): Video[] {
  return [video, ...sections.map((section) => section.video)].flatMap((each) => each ?? []);
}
