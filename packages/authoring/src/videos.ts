import { join } from 'node:path';
import { clockTime, pageElsewhere, readElsewhere, type Evidence, type Video } from '@tessera-learning/core';
import type { LeafDirective } from 'mdast-util-directive';
import { isBeyond } from './check-cues.js';
import { readClock } from './clock.js';
import { Attributes } from './directive.js';
import type { Report } from './problem.js';
import type { Placed, Source } from './source.js';
import type { VideoFiles } from './video-files.js';
import { momentText } from './words.js';

/** The videos of one module, each read once, when it is first named. */
export class Videos {
  readonly #read = new Map<string, Video>();
  readonly #shown = new Set<string>();

  constructor(private readonly folders: readonly VideoFiles[], private readonly read: (files: VideoFiles) => Video) {}

  /** Reads `::video{#its-id}`. */
  show(node: LeafDirective, source: Source): Video | undefined {
    const attributes = new Attributes(node, source);
    attributes.only(['id']);
    if (node.children.length > 0) source.problem('directive-value', node, 'A video has its title in video.yaml: take out the brackets.');
    const id = attributes.get('id');
    if (id === undefined) source.problem('directive-value', node, 'Say which video: ::video{#its-folder}.');
    const video = id === undefined ? undefined : this.#find(id, attributes.place('id'), source);
    if (video) this.#shown.add(video.id);
    return video;
  }

  /** Reads `::evidence{video=its-id at="1:12"}`: a link to the media file, which the player on the page takes up. */
  moment(attributes: Attributes, node: LeafDirective, source: Source, language: string): Evidence | undefined {
    const video = this.#find(attributes.get('video') ?? '', attributes.place('video'), source);
    const at = readClock(attributes.get('at') ?? '');
    if (at === undefined) source.problem('directive-value', attributes.get('at') === undefined ? node : attributes.place('at'), 'Say at which time, in minutes and seconds: at="1:12".');
    if (!video || at === undefined) return undefined;
    if (isBeyond(at, video.seconds)) source.problem('beyond-end', attributes.place('at'), `The video ends at ${clockTime(video.seconds)}: name a time before that.`);
    const href = momentOf(video, at);
    return href === undefined ? undefined : { kind: 'video', text: momentText(at, language), href };
  }

  /** Reports folders that no ::video shows. */
  refuseUnlisted(report: Report): void {
    for (const { id, folder } of this.folders.filter((each) => !this.#shown.has(each.id))) {
      report.add('unlisted-video', { file: join(folder, 'video.yaml'), line: 1, column: 1 }, `Nothing shows this video: write ::video{#${id}} in module.md, or move the folder away.`);
    }
  }

  #find(id: string, place: Placed, source: Source): Video | undefined {
    const files = this.folders.find((each) => each.id === id);
    const known = this.folders.map((each) => each.id).join(', ');
    if (!files) source.problem('unknown-reference', place, `There is no video “${id}”: ${known ? `name one of ${known}` : `make the folder videos/${id}`}, or take this out.`);
    if (!files) return undefined;
    const video = this.#read.get(id) ?? this.read(files);
    this.#read.set(id, video);
    return video;
  }
}

/** Without script, a browser plays the file from there, and another site does with its own. */
function momentOf({ sources, elsewhere }: Video, at: number): string | undefined {
  const there = readElsewhere(elsewhere);
  if (there) return pageElsewhere(there, at);
  const file = sources.find(({ href }) => href.endsWith('.mp4')) ?? sources[0];
  return file && `${file.href}#t=${Math.floor(at)}`;
}
