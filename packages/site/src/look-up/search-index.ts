import { plainText, type Module, type Video } from '@tessera-learning/core';
import MiniSearch from 'minisearch';
import { academyEntries } from '../academy/entries.js';
import { linkTo, modulePath, ownPath, pagePath, type View } from '../site.js';
import { OPTIONS, type Entry } from './search-options.js';

/** Beside the pages of its language. A script, not JSON: pages from disk may load the one and not the other. */
export const INDEX_FILE = (language: string): string => `${language}/search/index.js`;

/** The static index of a language, as the script that hands it over. Written as seen from the search page. */
export function searchIndex(view: View): string {
  const index = new MiniSearch<Entry>(OPTIONS);
  index.addAll(entriesOf(view).map((entry, id) => ({ ...entry, id })));
  // Whatever a text holds, it stays a string of JSON, which JavaScript reads alike (ECMAScript 2019).
  return `globalThis.tesseraSearchIndex = ${JSON.stringify(JSON.stringify(index))};\n`;
}

function entriesOf(view: View): Omit<Entry, 'id'>[] {
  const { strings, edition: { course, language, pages, library, catalogue } } = view;
  const own = (id: 'glossary' | 'examples', anchor: string): string => `${linkTo(view, ownPath(language, id))}#${anchor}`;
  return [
    ...course.modules.flatMap((module) => moduleEntries(view, module)),
    ...(library?.terms ?? []).map(({ id, title, text }) => ({ kind: 'term' as const, title, where: strings.lookUp.glossary, text: plainText(text), href: own('glossary', id) })),
    ...(library?.examples ?? []).flatMap((group) => group.examples.map(({ id, place, year, text }) => (
      { kind: 'example' as const, title: place, where: `${group.title}, ${year}`, text: plainText(text), href: own('examples', id) }))),
    ...pages.flatMap(({ id, title, sections }) => sections.map((section) => (
      { kind: 'page' as const, title: section.title, where: title, text: [plainText(section.body), ...section.parts.map((part) => `${part.title}: ${plainText(part.body)}`)].join(' '), href: `${linkTo(view, pagePath(language, id))}#${section.id}` }))),
    ...pages.flatMap((page) => academyEntries(catalogue, page, linkTo(view, pagePath(language, page.id)))),
  ];
}

function moduleEntries(view: View, module: Module): Omit<Entry, 'id'>[] {
  const page = linkTo(view, modulePath(view.edition.language, module.id));
  const where = `${view.strings.module(module.number)}: ${module.title}`;
  const videos = [module.video, ...module.sections.map(({ video }) => video)].flatMap((video) => video ?? []);
  return [
    { kind: 'module', title: module.title, where: view.strings.module(module.number), text: `${module.summary} ${plainText(module.introduction)}`, href: page },
    ...module.sections.map(({ id, title, body, considerations }) => (
      { kind: 'section' as const, title, where, text: [plainText(body), ...considerations.map(({ prompt }) => prompt)].join(' '), href: `${page}#${id}` })),
    ...videos.map((video) => ({ kind: 'video' as const, title: video.title, where, text: spoken(video), href: `${page}#${video.id}` })),
  ];
}

function spoken({ transcript }: Video): string {
  return transcript.filter(({ picture }) => !picture).map(({ text }) => text).join(' ');
}
