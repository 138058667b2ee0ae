import type { Course, Example, ExampleGroup } from '@tessera-learning/core';
import type { LeafDirective } from 'mdast-util-directive';
import { Attributes } from './directive.js';
import { refuseTwice, type FileContext } from './file-context.js';
import type { LanguageFiles } from './language-files.js';
import type { Document } from './read-document.js';
import { readExamples } from './read-examples.js';
import type { Placed, Source } from './source.js';

interface ExampleFile {
  readonly module: string;
  readonly section: string;
  readonly text: Document;
  readonly examples: readonly Example[];
}

/** A section and its module. */
interface Section {
  readonly module: { readonly id: string };
  readonly section: { readonly id: string };
}

/** The city examples of one language: shown by sections, and all of them on a page of their own. */
export class Examples {
  readonly #files: readonly ExampleFile[];
  readonly #known: ReadonlyMap<string, Example>;
  /** Files of examples that could not be read, and modules: nothing is said to be missing that may be in one. */
  readonly #unread: { readonly examples: boolean; readonly modules: readonly string[] };

  constructor({ examples: files, modules }: LanguageFiles, private readonly contextOf: (text: Document) => FileContext) {
    this.#unread = { examples: files.some(({ text }) => !text), modules: modules.filter(({ text }) => !text).map(({ id }) => id) };
    this.#files = files.flatMap(({ id, text }) => (text ? [{ section: id, text, ...this.#read(text) }] : []));
    const all = this.#files.flatMap(({ examples }) => examples);
    this.#known = new Map([...all].reverse().map((example) => [example.id, example]));
    this.#refuseTwice(all);
  }

  /** The example that `::example{#its-id}` names; an unknown one is reported. */
  show(node: LeafDirective, source: Source): Example | undefined {
    const attributes = new Attributes(node, source);
    attributes.only(['id']);
    if (node.children.length > 0) source.problem('directive-value', node, 'An example has its words in a file of examples/: take out the brackets.');
    const id = attributes.get('id');
    if (id !== undefined) return this.#find(id, attributes.place('id'), source);
    source.problem('directive-value', node, 'Say which example: ::example{#its-id}.');
    return undefined;
  }

  /** All examples by their section, in the order of the course. A section that is not there is reported. */
  groups({ modules, language }: Course): ExampleGroup[] {
    const places = modules.flatMap((module) => module.sections.map((section) => ({ module, section })));
    // A section without an id, which is reported, may be the one that is meant.
    const mayBe = (file: ExampleFile, { module, section }: Section): boolean => file.module === module.id && section.id === '';
    for (const file of this.#files) if (!places.some((place) => belongs(file, place) || mayBe(file, place))) this.#refuseUnknown(file);
    return places.flatMap((place) => this.#files.filter((file) => belongs(file, place)).map(({ module, section, examples }) => (
      { module, section, title: place.section.title, href: `${language}/modules/${module}/index.html#${section}`, examples })));
  }

  #find(id: string, place: Placed, source: Source): Example | undefined {
    const example = this.#known.get(id);
    if (!example && !this.#unread.examples) source.problem('unknown-reference', place, `There is no example “${id}”: write it in a file of examples/, or name one that is there.`);
    return example;
  }

  #read(text: Document): Pick<ExampleFile, 'module' | 'examples'> {
    text.head?.only(['module']);
    return { module: text.head?.need('module')?.text() ?? '', examples: readExamples(text, this.contextOf(text)) };
  }

  /** In the file where the second one stands. */
  #refuseTwice(all: readonly Example[]): void {
    for (const { text, examples } of this.#files) {
      const context = this.contextOf(text);
      const before = all.slice(0, all.indexOf(examples[0] as Example)).map(({ id }) => id);
      refuseTwice(examples, 'example or section', context, [...before, ...this.#files.map(({ section }) => section)]);
    }
  }

  #refuseUnknown({ module, section, text }: ExampleFile): void {
    const value = text.head?.find('module');
    if (value && module !== '' && !this.#unread.modules.includes(module)) value.context.source.problem('unknown-reference', value.point, `No module “${module}” has a section “${section}”: name the file after a section, and its module here.`);
  }
}

function belongs(file: ExampleFile, { module, section }: Section): boolean {
  return file.module === module.id && file.section === section.id;
}
