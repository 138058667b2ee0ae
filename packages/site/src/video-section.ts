import { html, type Html, type Module, type Video } from '@tessera-learning/core';
import { videoPlayerHtml } from '@tessera-learning/video-player/html';
import type { View } from './site.js';

/** A video under a heading of its own, with everything that stands in for it. */
export function videoSectionHtml(view: View, module: Module, video: Video): Html {
  return html`<section class="video"><h2>${view.strings.watch(video.title)}</h2>
${videoHtml(view, module, video)}</section>`;
}

export function videoHtml({ edition: { course, language } }: View, module: Module, video: Video): Html {
  return videoPlayerHtml(video, { course: course.id, module: module.id, language });
}
