import { inside, mountHtml, settled, until, words } from '@tessera-learning/element-kit/testing';
import type { VideoPlayerElement } from '@tessera-learning/video-player';
import { videoPlayerHtml } from '@tessera-learning/video-player/html';
import { files, sampleVideo } from '../testing/sample-video.js';

export const place = { course: 'sample', module: 'tests' };

/** The clip in memory: the test server knows no Range, so a file that it sends cannot be sought. */
export const clip = URL.createObjectURL(await fetch(files.webm).then((response) => response.blob()));

/** The described clip in memory too, in place of its link. */
export async function describedInMemory(media: HTMLVideoElement): Promise<void> {
  const blob = URL.createObjectURL(await fetch(files.described).then((response) => response.blob()));
  Object.defineProperty(media, 'src', { get: () => media.getAttribute('src') ?? '', set: (src: string) => media.setAttribute('src', src.endsWith('described.webm') ? blob : src) });
}

/** The sample video as a page holds it, with the clip in memory. */
export function source(video = sampleVideo): string {
  return String(videoPlayerHtml(video, place)).replaceAll(`<source src="${files.webm}"`, `<source src="${clip}"`);
}

/** The same with files that stay on the server until they are played. */
export function unloaded(video = sampleVideo): string {
  return String(videoPlayerHtml(video, place));
}

/** A player with everything round it. */
export async function playerOf(html = source()): Promise<VideoPlayerElement> {
  const element = await mountHtml<VideoPlayerElement>(html);
  await arrived(element);
  return element;
}

export async function arrived(element: VideoPlayerElement): Promise<void> {
  await until(() => inside(element, '.foot').length > 0);
  await settled(element);
}

export function mediaOf(element: VideoPlayerElement): HTMLVideoElement {
  return (element.querySelector('video') ?? element.renderRoot.querySelector('video')) as HTMLVideoElement;
}

/** Loads the clip, so that seeking has its events. */
export async function loaded(element: VideoPlayerElement): Promise<HTMLVideoElement> {
  const media = mediaOf(element);
  media.preload = 'auto';
  media.load();
  await until(() => media.readyState >= 2);
  return media;
}

/** The control with that name: its label, or its words. */
export function control<T extends HTMLElement = HTMLButtonElement>(element: VideoPlayerElement, name: string): T {
  const found = inside<T>(element, 'button, input, select, a').find((each) => (each.getAttribute('aria-label') ?? words(each)) === name);
  if (!found) throw new Error(`no control “${name}” among: ${inside(element, 'button, input, select, a').map((each) => each.getAttribute('aria-label') ?? words(each)).join(' | ')}`);
  return found;
}

export async function press(element: VideoPlayerElement, name: string): Promise<void> {
  control(element, name).click();
  await settled(element);
}

export async function seekTo(element: VideoPlayerElement, seconds: number): Promise<void> {
  const media = mediaOf(element);
  media.currentTime = seconds;
  await until(() => !media.seeking);
  await settled(element);
}

/** What the player says in its status under the controls. */
export function said(element: VideoPlayerElement): string {
  return words(inside(element, '.messages [role="status"]')[0]);
}
