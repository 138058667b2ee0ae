import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isSlug } from '@tessera-learning/core';
import { inTurn } from './in-turn.js';
import type { MediaCopy } from './media-copy.js';
import type { Report } from './problem.js';
import { readDocument, type Document } from './read-document.js';
import { readMedia, sizeOf, type Media } from './read-media.js';
import { readSource, type Missing } from './read-source.js';
import { readYaml } from './read-yaml.js';
import type { Source } from './source.js';
import type { YamlFields } from './yaml-value.js';

/** The files of one video, read but not yet held against each other. What could not be read is `undefined`, and reported. */
export interface VideoFiles {
  readonly id: string;
  /** As reached from the folder that was given to be read. */
  readonly folder: string;
  /** The same, as seen from the folder of the language, with `/`. */
  readonly path: string;
  readonly source: Source | undefined;
  /** The keys of video.yaml. */
  readonly head: YamlFields | undefined;
  readonly captions: Source | undefined;
  readonly chapters: Source | undefined;
  readonly transcript: Document | undefined;
  readonly sources: readonly Media[];
  readonly described: readonly Media[];
  /** File name of the poster. */
  readonly poster: string | undefined;
}

const POSTERS = ['poster.jpg', 'poster.webp', 'poster.svg', 'poster.png'];

const NO_FILE: Missing = { rule: 'unreadable', message: 'This file is missing: write it, or move the folder of this video away.' };
const NO_CAPTIONS: Missing = { rule: 'missing-captions', message: 'This video has no captions: write them as WebVTT, in this file.' };

/** Reads the folders of `videos/` beside a module. */
export async function readVideoFolders(languageFolder: string, module: string, report: Report): Promise<VideoFiles[]> {
  const path = `modules/${module}/videos`;
  const folders = (await readdir(join(languageFolder, path), { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const names = folders.map(({ name }) => name).sort();
  const isId = (name: string): boolean => isSlug(name);
  for (const name of names.filter((each) => !isId(each))) {
    report.add('invalid-id', { file: join(languageFolder, path, name, 'video.yaml'), line: 1, column: 1 }, `“${name}” cannot be the name of a video folder: use lower-case letters, digits and single hyphens.`);
  }
  return inTurn(names.filter(isId), (id) => readVideoFolder(languageFolder, `${path}/${id}`, id, report));
}

async function readVideoFolder(languageFolder: string, path: string, id: string, report: Report): Promise<VideoFiles> {
  const folder = join(languageFolder, path);
  const names = new Set(await readdir(folder).catch(() => []));
  const source = await readSource(join(folder, 'video.yaml'), report, NO_FILE);
  const head = source && readYaml(source.text, source, 'video-file');
  // What lies on another site has no files here, and its player cannot show captions of ours.
  const isElsewhere = head?.find('elsewhere') !== undefined;
  return {
    id,
    folder,
    path,
    source,
    head,
    captions: !isElsewhere || names.has('captions.vtt') ? await readSource(join(folder, 'captions.vtt'), report, NO_CAPTIONS) : undefined,
    chapters: names.has('chapters.vtt') ? await readSource(join(folder, 'chapters.vtt'), report, NO_FILE) : undefined,
    transcript: await readDocument(folder, 'transcript.md', report, NO_FILE, false),
    sources: await readFormats(folder, 'video', names, isElsewhere, report),
    described: await readFormats(folder, 'described', names, isElsewhere, report),
    poster: await readPoster(folder, names, report),
  };
}

/** WebM first: it is smaller, and browsers take the first that they can play. */
async function readFormats(folder: string, name: 'video' | 'described', names: ReadonlySet<string>, isElsewhere: boolean, report: Report): Promise<Media[]> {
  const found = [`${name}.webm`, `${name}.mp4`].filter((each) => names.has(each));
  if (found.length === 0 && name === 'video' && !isElsewhere) report.add('media-missing', { file: join(folder, 'video.webm'), line: 1, column: 1 }, 'There is no video: put video.webm, video.mp4 or better both into this folder, or write “elsewhere” in video.yaml.');
  return (await inTurn(found, (each) => readMedia(join(folder, each), report))).flatMap((each) => each ?? []);
}

async function readPoster(folder: string, names: ReadonlySet<string>, report: Report): Promise<string | undefined> {
  const name = POSTERS.find((each) => names.has(each));
  if (name) await sizeOf(join(folder, name), report);
  else report.add('media-missing', { file: join(folder, 'poster.jpg'), line: 1, column: 1 }, 'There is no picture to show before the video plays: put a poster.jpg (or .webp, .svg, .png) into this folder.');
  return name;
}

/** Every file of a video that the site needs, under the name that it has there. */
export function copiesOf({ id, folder, sources, described, poster, captions, head }: VideoFiles, base: string): MediaCopy[] {
  const copy = (from: string, ending: string): MediaCopy => ({ from: resolve(from), to: `${base}/${id}.${ending}` });
  return [
    ...sources.map(({ path }) => copy(path, extensionOf(path))),
    ...described.map(({ path }) => copy(path, `described.${extensionOf(path)}`)),
    ...(poster ? [copy(join(folder, poster), `poster.${extensionOf(poster)}`)] : []),
    ...(captions && !head?.find('elsewhere') ? [copy(captions.file, 'captions.vtt')] : []),
  ];
}

export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
