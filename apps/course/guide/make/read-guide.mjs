// guide.yaml, the Markdown files that it names and the figures → one object that everything else works from.
import { readFile, readdir } from 'node:fs/promises';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { parse } from 'yaml';
import { readFigure } from './figure.mjs';

/**
 * Reads an edition: all of it, or `only` some sections. Each section knows its title, its pages of Markdown nodes, the page on which it
 * begins, and the moment of a film that speaks of it.
 */
export async function readGuide(folder, figures, only) {
  const settings = parse(await readFile(new URL('guide.yaml', folder), 'utf8'));
  const moments = await readMoments(new URL('moments/', folder));
  const sections = await Promise.all((only ?? settings.sections).map((id) => readSection(id, folder)));
  return { ...settings, sections: sections.map((section) => ({ ...section, moment: moments.get(section.id) })), figures: await readFigures(sections, figures) };
}

/** Section id → film and second. The films write these files when they are made. */
async function readMoments(folder) {
  const moments = new Map();
  for (const file of await readdir(folder)) {
    const film = file.replace(/\.json$/, '');
    for (const [section, second] of Object.entries(JSON.parse(await readFile(new URL(file, folder), 'utf8')))) moments.set(section, { film, second });
  }
  return moments;
}

async function readSection(id, folder) {
  const file = `${id}.md`;
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(new URL(file, folder), 'utf8')) ?? [];
  if (head === undefined) throw new Error(`${file} must begin with its settings between two lines of ---: id and page.`);
  const settings = parse(head);
  if (settings.id !== id) throw new Error(`${file} says id: ${settings.id}, but guide.yaml calls it ${id}: make them agree.`);
  const [title, ...nodes] = parsed(body).children;
  if (title?.type !== 'heading' || title.depth !== 1) throw new Error(`${file} must open with its title: a line that begins with “# ”.`);
  return { ...settings, title: toString(title), pages: partedByPage(nodes) };
}

/** Text directives are left out: they eat times such as 1:12. */
function parsed(body) {
  const directives = directive();
  delete directives.text;
  return fromMarkdown(body, {
    extensions: [directives, gfmTaskListItem()],
    mdastExtensions: [directiveFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
}

/** `::page` begins a new page: pages are planned, because a course points at them by number. */
function partedByPage(nodes) {
  const pages = [[]];
  for (const node of nodes) {
    if (node.type === 'leafDirective' && node.name === 'page') pages.push([]);
    else pages.at(-1).push(node);
  }
  return pages;
}

async function readFigures(sections, folder) {
  const nodes = sections.flatMap(({ pages }) => pages.flat());
  const names = ['cover', ...nodes.filter((node) => node.name === 'figure').map((node) => node.attributes.src)];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFigure(name, folder)])));
}
