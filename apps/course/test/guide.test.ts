// The committed PDF and its page map, as a reader, a screen reader and the course meet them.
import { readFileSync, readdirSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import type { Nodes } from 'mdast';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';

interface PageMap { readonly language: string; readonly title: string; readonly pages: number; readonly sections: readonly { readonly title: string; readonly page: number; readonly pdfPage: number }[] }
interface StructNode { readonly role?: string; readonly alt?: string; readonly children?: readonly StructNode[] }
interface Annotation { readonly unsafeUrl?: string }
interface OutlineNode { readonly title: string; readonly items: readonly OutlineNode[] }

/** What is asked of pdf.js here: the types that unpdf names for it do not resolve. */
interface Pdf {
  getMetadata(): Promise<{ readonly info: Record<string, unknown> }>;
  getMarkInfo(): Promise<Record<string, unknown> | null>;
  getOutline(): Promise<readonly OutlineNode[]>;
  getPage(number: number): Promise<{ getStructTree(): Promise<StructNode>; getAnnotations(): Promise<readonly Annotation[]> }>;
}

const bytes = readFileSync(new URL('../guide/companion-guide.en.pdf', import.meta.url));
const map = JSON.parse(readFileSync(new URL('../guide/companion-guide.en.json', import.meta.url), 'utf8')) as PageMap;
const pdf = (await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })) as unknown as Pdf;
const { text: pages } = await extractText(new Uint8Array(bytes));
const numbers = pages.map((_, index) => index + 1);

/** Line ends and hyphenation of the page say nothing about the words. */
const squeezed = (words: string) => words.replace(/\s+/g, '');

test('the file is tagged, named and in English, and small enough to save', async () => {
  const { info } = await pdf.getMetadata();
  expect((await pdf.getMarkInfo())?.['Marked']).toBe(true);
  expect(info).toMatchObject({ Title: map.title, Language: 'en-GB' });
  expect(bytes.length).toBeLessThan(1_500_000);
});

test('it has the pages of its page map, and each section begins where the map says', () => {
  expect(pages).toHaveLength(map.pages);
  for (const { title, page, pdfPage } of map.sections) {
    expect(pdfPage).toBe(page);
    expect(squeezed(pages[page - 1] ?? ''), title).toContain(squeezed(title));
  }
});

test('every page but the cover prints its own number', () => {
  // Chromium paints the foot of a page first.
  expect(pages[0]).not.toMatch(/^\d/);
  for (const number of numbers.slice(1)) expect((pages[number - 1] ?? '').startsWith(`${number}${map.title}`), `page ${number}`).toBe(true);
});

test('every section has a bookmark', async () => {
  const titles = (nodes: readonly OutlineNode[]): string[] => nodes.flatMap(({ title, items }) => [title, ...titles(items)]);
  const bookmarks = titles(await pdf.getOutline());
  expect(bookmarks).toEqual(expect.arrayContaining(map.sections.map(({ title }) => title)));
});

test('every figure says in words what it shows', async () => {
  const figures = (node: StructNode): StructNode[] => [...(node.role === 'Figure' ? [node] : []), ...(node.children ?? []).flatMap(figures)];
  const trees = await Promise.all(numbers.map(async (number) => (await pdf.getPage(number)).getStructTree()));
  const found = trees.flatMap(figures);
  expect(found).toHaveLength(readdirSync(new URL('../guide/figures/', import.meta.url)).length);
  for (const { alt } of found) expect(alt?.length).toBeGreaterThan(60);
});

test('links go to the web or, relative, to the course; no address of the making is left', async () => {
  const links = (await Promise.all(numbers.map(async (number) => (await pdf.getPage(number)).getAnnotations()))).flat();
  const addresses = links.flatMap(({ unsafeUrl }) => unsafeUrl ?? []);
  expect(addresses.filter((address) => address.startsWith('../en/modules/')).length).toBeGreaterThanOrEqual(5);
  expect(addresses.filter((address) => !/^(https:\/\/|\.\.\/en\/modules\/)/.test(address))).toEqual([]);
  expect(bytes.toString('latin1')).not.toMatch(/file:|\.invalid|localhost|127\.0\.0\.1/);
});

function markdown(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

/** Each text as its paragraphs, headings and labels, without marks. Text directives would eat times. */
function blocks(text: string): string[] {
  const extension = directive();
  delete extension.text;
  const inside = (node: Nodes): string[] =>
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'leafDirective' ? [toString(node)] : 'children' in node ? node.children.flatMap(inside) : [];
  return inside(fromMarkdown(text, { extensions: [extension], mdastExtensions: [directiveFromMarkdown()] }));
}

const guideBlocks = markdown(new URL('../guide/en/', import.meta.url)).flatMap(blocks);
const courseBlocks = markdown(new URL('../content/en/', import.meta.url)).flatMap(blocks);

test('the PDF holds the texts as they are now', () => {
  const printed = squeezed(pages.join(''));
  const words = guideBlocks.map((block) => squeezed(block.replace(/^\[[ x]\] /, '')));
  expect(words.filter((block) => !printed.includes(block))).toEqual([]);
});

const plain = (text: string) => ` ${text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
const sentences = (list: readonly string[]) => list.flatMap((block) => block.split(/(?<=[.?!:;])\s+/)).map(plain).filter((sentence) => sentence.trim().split(' ').length >= 6);

test.each([
  ['guide', 'course', guideBlocks, courseBlocks],
  ['course', 'guide', courseBlocks, guideBlocks],
])('no sentence of the %s stands in the %s', (_from, _into, from, into) => {
  const there = into.map(plain).join('|');
  expect(sentences(from).length).toBeGreaterThan(100);
  expect(sentences(from).filter((sentence) => there.includes(sentence))).toEqual([]);
});
