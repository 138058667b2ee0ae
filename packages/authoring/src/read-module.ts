import { moduleTime, sumOf, type Consideration, type Example, type Module, type ModuleTime, type Question, type Reading, type Section, type Video } from '@tessera-learning/core';
import type { List, ListItem, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { Attributes, unknownDirective } from './directive.js';
import { readReading } from './evidence.js';
import { placed, refuseTwice, type FileContext } from './file-context.js';
import { readMarked } from './marked-id.js';
import { refuseStray, underHeadings, type Under } from './outline.js';
import type { Document } from './read-document.js';
import { SITE_ANCHORS } from './site-map.js';

/** What module.md says: `minutes` only if its author has measured them. */
export type ModuleText = Omit<Module, 'quiz' | 'items' | 'minutes' | 'time'> & { readonly minutes?: number };

/** Reads module.md. */
export function readModule({ head, root, source }: Document, id: string, number: number, context: FileContext): ModuleText {
  head?.only(['title', 'origin', 'summary', 'minutes']);
  const { before, under } = underHeadings(root.children, 2, source);
  const opening = before.filter((node) => isVideo(node));
  const introduction = context.text.compile(before.filter((node) => !isVideo(node)));
  const video = readVideos(opening, 'the introduction', context);
  if (introduction.length === 0) source.problem('missing-text', root.children[0], 'The module has no introduction: write a paragraph before the first heading.');
  if (under.length === 0) source.problem('missing-text', root.children.at(-1), 'The module has no section: add a heading such as ## Title {#its-id}.');
  const sections = under.map((each, index) => readSection(each, `${number}.${index + 1}`, context));
  const videos = [video, ...sections.map((section) => section.video)].flatMap((each) => each ?? []);
  // Both are anchors of the page.
  refuseTwice([...sections, ...videos], 'section or video', context, SITE_ANCHORS.module);
  refuseTwice(sections.flatMap((section) => section.considerations), 'consideration', context);
  return {
    id,
    number,
    title: head?.need('title')?.text() ?? '',
    summary: head?.need('summary')?.text() ?? '',
    ...minutesOf(head?.find('minutes')?.whole()),
    origin: head?.find('origin')?.oneOf(['confirmed', 'ours']) ?? 'ours',
    introduction,
    ...(video ? { video } : {}),
    sections,
  };
}

function minutesOf(minutes: number | undefined): { readonly minutes?: number } {
  return minutes === undefined ? {} : { minutes };
}

/** The whole module: its minutes are worked out, unless its author gave them. */
export function completed({ minutes, ...text }: ModuleText, questions: readonly Question[], language: string): Module {
  const quiz = { questions };
  const items = outlineOf(text, questions);
  if (minutes !== undefined) return { ...text, minutes, quiz, items };
  const time: ModuleTime = moduleTime({ ...text, quiz }, language);
  return { ...text, minutes: sumOf(time), time, quiz, items };
}

/** The steps of a module, in page order. */
function outlineOf({ video, sections }: Omit<ModuleText, 'minutes'>, questions: readonly { readonly id: string }[]): string[] {
  const watched = (each: Video | undefined): string[] => (each ? [`watched:${each.id}`] : []);
  return [...watched(video), ...sections.flatMap((section) => [...watched(section.video), `read:${section.id}`]), ...questions.map(({ id }) => `answered:${id}`)];
}

function readSection({ heading, nodes }: Under, number: string, context: FileContext): Section {
  const { title, id, place } = readMarked(heading, 'section heading', context.source);
  const directives = nodes.filter((node) => node.type === 'leafDirective' || node.type === 'containerDirective');
  const body = context.text.compile(nodes.filter((node) => node.type !== 'leafDirective' && node.type !== 'containerDirective'));
  const leaves = directives.filter((node) => node.type === 'leafDirective');
  const video = readVideos(leaves.filter((node) => isVideo(node)), 'a section', context);
  const examples = leaves.filter((node) => isExample(node)).flatMap((node): readonly Example[] => [context.examples.show(node, context.source)].flatMap((each) => each ?? []));
  const reading = readReadings(leaves.filter((node) => !isVideo(node) && !isExample(node)), context);
  const considerations = directives.filter((node) => node.type === 'containerDirective').flatMap((node) => readConsiderations(node, context));
  if (body.length === 0 && directives.length === 0) context.source.problem('missing-text', heading, 'This section is empty: write its text.');
  return placed({ id, number, title, body, ...(examples.length > 0 ? { examples } : {}), ...(video ? { video } : {}), ...(reading ? { reading } : {}), considerations }, place, context);
}

/** The one `::video` of a section, or of the introduction. */
function readVideos([first, ...more]: readonly LeafDirective[], where: string, context: FileContext): Video | undefined {
  for (const node of more) context.source.problem('one-video', node, `There is one ::video in ${where} at most: move this one to another section.`);
  const video = first && context.videos.show(first, context.source);
  return video && placed(video, first, context);
}

function isVideo(node: RootContent): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'video';
}

function isExample(node: RootContent): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'example';
}

/** The one `::read` of a section. */
function readReadings(nodes: readonly LeafDirective[], context: FileContext): Reading | undefined {
  const [first, ...more] = nodes.filter((node) => node.name === 'read');
  for (const node of nodes) if (node.name !== 'read') unknownDirective(node, 'a section knows ::example, ::video, ::read and :::consider', context.source);
  for (const node of more) context.source.problem('one-reading', node, 'A section has one ::read: make it one range, or begin a new section.');
  return first && readReading(first, context);
}

function readConsiderations(node: ContainerDirective, context: FileContext): Consideration[] {
  const { source } = context;
  if (node.name !== 'consider') unknownDirective(node, 'a section knows ::example, ::video, ::read and :::consider', source);
  if (node.name !== 'consider') return [];
  new Attributes(node, source).only([]);
  const lists = node.children.filter((child): child is List => child.type === 'list');
  const others: RootContent[] = node.children.filter((child) => child.type !== 'list');
  refuseStray(others, 'inside :::consider stands one list, one prompt an item', source);
  const items = lists.flatMap((list) => list.children);
  if (items.length === 0) source.problem('missing-text', node, 'There is nothing to consider here: write a list, one prompt an item.');
  return items.flatMap((item) => readConsideration(item, context) ?? []);
}

function readConsideration(item: ListItem, context: FileContext): Consideration | undefined {
  const [first, ...rest] = item.children;
  refuseStray(first?.type === 'paragraph' ? rest : item.children, 'a prompt is one paragraph', context.source);
  if (first === undefined) context.source.problem('missing-text', item, 'This prompt is empty: write it, or take the item out.');
  if (first?.type !== 'paragraph') return undefined;
  const { title, id, place } = readMarked(first, 'prompt', context.source);
  return placed({ id, prompt: title }, place, context);
}
