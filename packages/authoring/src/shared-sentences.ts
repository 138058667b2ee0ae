import type { Nodes } from 'mdast';
import type { CourseFile } from './course-file.js';
import type { LanguageFiles } from './language-files.js';
import { lettersOf, wordsIn } from './letters.js';
import { PlainText } from './plain-text.js';
import type { Document } from './read-document.js';

/** Fewer words may meet by chance. */
const FEWEST_WORDS = 6;

/**
 * Reports sentences of pages that a guide which travels with the course has too: the guide teaches what the page does not.
 * Titles may be the same.
 */
export function refuseSharedSentences(files: LanguageFiles, { guides }: CourseFile, titles: readonly string[]): void {
  const copies = guides.flatMap(({ copies: each }) => [...each.values()]);
  const guide = copies.map(({ pages = [] }) => lettersOf(withoutMargins(pages).join('\n'))).join('\n');
  if (guide.trim() === '') return;
  const known = new Set([...titles, ...guides.map((each) => each.guide.title), ...copies.flatMap(({ headings = [] }) => headings.map(({ title }) => title))].map(lettersOf));
  const isShared = (letters: string): boolean => !known.has(letters) && guide.includes(letters);
  for (const document of documentsOf(files)) refuseShared(document, files.language, isShared);
}

function documentsOf({ modules, pages, glossary, examples }: LanguageFiles): Document[] {
  const ofModules = modules.flatMap(({ text, quiz, videos }) => [text, quiz, ...videos.map(({ transcript }) => transcript)]);
  return [...ofModules, ...[...pages, ...examples].map(({ text }) => text), glossary?.text].flatMap((each) => each ?? []);
}

function refuseShared({ root, source }: Document, language: string, isShared: (letters: string) => boolean): void {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  for (const node of paragraphsIn(root)) {
    const plain = new PlainText(node, source);
    // An id behind a prompt or an option is no words; a line break ends no sentence.
    const text = plain.text.replace(/\{#[^{}]*\}\s*$/, '').replaceAll('\n', ' ');
    for (const { segment, index } of segmenter.segment(text)) {
      if (wordsIn(segment).length < FEWEST_WORDS || !isShared(lettersOf(segment))) continue;
      source.problem('shared-sentence', plain.at(index), `The guide has this sentence too (“${segment.trim().slice(0, 60)}”): say it in other words, or in one of the two places.`);
    }
  }
}

/** Headings are titles, and directives write their own words. */
function paragraphsIn(node: Nodes): Nodes[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node && node.type !== 'heading' && node.type !== 'leafDirective' ? (node.children as Nodes[]).flatMap(paragraphsIn) : [];
}

/** Pages without the lines that most of them begin or end with, and without page numbers: they would part sentences. */
function withoutMargins(pages: readonly string[]): string[] {
  const lines = pages.map((page) => page.split('\n').filter((line) => line.trim() !== ''));
  const count = new Map<string, number>();
  for (const line of lines.flatMap((page) => [...new Set(page.map(nameOf))])) count.set(line, (count.get(line) ?? 0) + 1);
  const isMargin = (line: string): boolean => nameOf(line) === '' || (pages.length > 1 && (count.get(nameOf(line)) ?? 0) > pages.length / 2);
  return lines.map((page) => page.filter((line) => !isMargin(line)).join('\n'));
}

function nameOf(line: string): string {
  return lettersOf(line).replace(/\p{N}+/gu, '');
}
