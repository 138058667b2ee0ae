import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { guarded } from './guard.js';
import type { Rule } from './rules.js';
import type { Source } from './source.js';

/** Nodes nest this far at most: everything after this may recurse. */
const DEEPEST = 60;

const UNSUPPORTED: Readonly<Partial<Record<Nodes['type'], readonly [Rule, string]>>> = {
  html: ['raw-html', 'HTML and its comments are not allowed: use Markdown, or take this out.'],
  image: ['unsupported-text', 'Images are not available in text: describe it in words, or link to it.'],
  imageReference: ['unsupported-text', 'Images are not available in text: describe it in words, or link to it.'],
  code: ['unsupported-text', 'Code blocks are not available: begin the lines at the margin, or use `code` within a paragraph.'],
  thematicBreak: ['unsupported-text', 'Rules across the page are not available: begin a new section instead.'],
  definition: ['unsupported-text', 'Link definitions are not available: write the address in the link itself.'],
  linkReference: ['unsupported-text', 'Links by reference are not available: write [words](address).'],
};

/** Parses the body of a file. Never throws: what we have no use for is reported here, once, and skipped by every reader. */
export function parseMarkdown(body: string, source: Source): Root {
  const root = parsed(guarded(body, source), source);
  return isSound(root, source) ? root : EMPTY;
}

const EMPTY: Root = { type: 'root', children: [] };

/** Text directives are left out: they eat times such as 1:12. */
function parsed(body: string, source: Source): Root {
  const directives = directive();
  delete directives.text;
  try {
    return fromMarkdown(body, {
      extensions: [directives, gfmTaskListItem()],
      mdastExtensions: [directiveFromMarkdown(), gfmTaskListItemFromMarkdown()],
    });
  } catch (error) {
    source.problem('unreadable', undefined, `This file cannot be parsed as Markdown (${String(error)}): part it up and look for what is unusual.`);
    return EMPTY;
  }
}

/** Goes through the whole tree without recursion. False if it is so deep that no reader may follow. */
function isSound(root: Root, source: Source): boolean {
  const stack: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return tooDeep(node, source);
    const fault = UNSUPPORTED[node.type];
    if (fault) source.problem(fault[0], node, fault[1]);
    if ('children' in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return true;
}

function tooDeep(node: Nodes, source: Source): false {
  source.problem('too-deep', node, 'Lists, quotes and marks nest too deep here: keep to a few levels.');
  return false;
}
