import { join } from 'node:path';
import type { Root } from 'mdast';
import { isFence, splitFrontMatter } from './front-matter.js';
import { parseMarkdown } from './parse-markdown.js';
import type { Report } from './problem.js';
import { readSource, type Missing } from './read-source.js';
import { readYaml } from './read-yaml.js';
import type { Source } from './source.js';
import type { YamlFields } from './yaml-value.js';

/** A Markdown file of one language, parsed but not yet understood. */
export interface Document {
  readonly source: Source;
  /** As seen from the folder of the language, with `/`. */
  readonly path: string;
  /** The keys of the front matter. `undefined` if there is none, or none that can be read. */
  readonly head: YamlFields | undefined;
  readonly root: Root;
}

/** Reads and parses one Markdown file; `undefined` if there is nothing to parse, which is reported. */
export async function readDocument(folder: string, path: string, report: Report, missing: Missing, wantsHead: boolean): Promise<Document | undefined> {
  const source = await readSource(join(folder, path), report, missing);
  if (!source) return undefined;
  const { yaml, body } = splitFrontMatter(source.text);
  if (yaml === undefined) refuseMissingHead(source, wantsHead);
  const head = yaml === undefined ? undefined : readYaml(yaml, source, 'front-matter');
  return { source, path, head, root: parseMarkdown(body, source) };
}

function refuseMissingHead(source: Source, wantsHead: boolean): void {
  const open = isFence(source.text.split('\n', 1)[0]);
  if (open) source.problem('front-matter', undefined, 'The front matter is never closed: write --- on a line of its own behind it.');
  else if (wantsHead) source.problem('front-matter', undefined, 'The front matter is missing: begin the file with ---, a title and the other keys, and --- again.');
}
