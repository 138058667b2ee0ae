import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../arrows.mjs';
import { NewElementError } from '../new-element/names.mjs';
import { newElement } from '../new-element/new-element.mjs';

const SUMMARY = 'A note in the margin that opens when asked.';
const KNOWN = ['packages/quiz/package.json', 'packages/quiz/tsconfig.json', 'packages/quiz/src/define.ts', 'packages/elements/package.json', 'packages/elements/src/define.ts', 'packages/elements/src/index.ts'];
const SOURCES = ['define.ts', 'index.ts', 'introduction-of-course.ts', 'margin-note-element.ts', 'margin-note-html.ts', 'margin-note.styles.ts', 'read-margin-note.ts', 'strings/ar.ts', 'strings/en.ts', 'strings/fr.ts', 'strings/strings.ts'];
const FILES = [
  'README.md', 'package.json', ...SOURCES.map((name) => `src/${name}`), 'stories/margin-note.stories.ts',
  'test/contract.test.ts', 'test/margin-note-html.browser.test.ts', 'test/margin-note.browser.test.ts', 'test/stories.browser.test.ts', 'tsconfig.json',
];

let root;
const read = (path) => readFileSync(join(root, path), 'utf8');
const lines = (path) => read(path).split('\n');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-element-'));
  for (const path of KNOWN) cpSync(join(ROOT, path), join(root, path));
  mkdirSync(join(root, '.changeset'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a new element', () => {
  it('has every room of the house, and its changeset', () => {
    const wrote = newElement(root, 'margin-note', SUMMARY);
    expect(wrote.slice(0, FILES.length)).toEqual(FILES.map((path) => `packages/margin-note/${path}`));
    expect(wrote.slice(FILES.length)).toEqual(['packages/elements/src/define.ts', 'packages/elements/src/index.ts', 'packages/elements/package.json', '.changeset/margin-note.md']);
    expect(wrote.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(read('.changeset/margin-note.md')).toContain("'@tessera-learning/margin-note': minor");
  });

  it.each(['margin-note', 'note', 'area2-map'])('leaves no placeholder and no word of the quiz, as %s', (name) => {
    for (const path of newElement(root, name, SUMMARY).filter((each) => each.startsWith(`packages/${name}/`))) {
      expect(`${path}\n${read(path)}`).not.toMatch(/__|quiz|\.\w+\.txt/i);
    }
  });

  it.each(['margin-note', 'note', 'area2-map'])('is TypeScript, as %s', (name) => {
    for (const path of newElement(root, name, SUMMARY).filter((each) => each.endsWith('.ts'))) {
      const { diagnostics } = ts.transpileModule(read(path), { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
      expect(diagnostics?.map(({ messageText }) => messageText), path).toEqual([]);
    }
  });

  it('exports what is there, and depends on what it imports', () => {
    newElement(root, 'margin-note', SUMMARY);
    const { name, description, exports, dependencies, ...rest } = JSON.parse(read('packages/margin-note/package.json'));
    const model = JSON.parse(read('packages/quiz/package.json'));
    expect([name, description]).toEqual(['@tessera-learning/margin-note', '<tessera-margin-note>: a note in the margin that opens when asked']);
    expect(Object.keys(exports)).toEqual(Object.keys(model.exports));
    const sources = Object.values(exports).flatMap(({ source }) => source ?? []);
    expect(sources.length).toBeGreaterThan(2);
    expect(sources.filter((path) => !existsSync(join(root, 'packages/margin-note', path)))).toEqual([]);
    expect(Object.keys(dependencies)).toEqual(['@tessera-learning/core', '@tessera-learning/element-kit', 'lit']);
    expect(rest.version).toBe(model.version);
  });

  it('is known to the collection, among the others by the alphabet', () => {
    const before = lines('packages/elements/src/define.ts');
    newElement(root, 'margin-note', SUMMARY);
    const after = lines('packages/elements/src/define.ts');
    expect(after.filter((line) => !before.includes(line))).toEqual(["import '@tessera-learning/margin-note/define';"]);
    const imports = after.filter((line) => line.startsWith("import '@"));
    expect(imports).toEqual([...imports].sort());
    expect(lines('packages/elements/src/index.ts')).toContain("export * from '@tessera-learning/margin-note';");
    expect(JSON.parse(read('packages/elements/package.json')).dependencies['@tessera-learning/margin-note']).toBe(JSON.parse(read('packages/quiz/package.json')).version);
  });
});

describe('what cannot be', () => {
  it.each([
    [undefined, 'Give a name'],
    ['MarginNote', 'write margin-note'],
    ['tessera-note', 'write note'],
    ['margin--note', 'single hyphens'],
    ['-note', 'begin with a letter'],
    ['note-', 'single hyphens'],
    ['2-notes', 'begin with a letter'],
    ['margin note', 'is no name'],
    ['../note', 'is no name'],
    ['n'.repeat(41), 'at most 40'],
    ['course', 'choose another noun'],
    ['quiz', 'there already'],
    ['card', 'packages/elements defines <tessera-card>'],
  ])('the name %s is refused with its cure, and nothing is written', (name, cure) => {
    writeFileSync(join(root, 'packages/elements/src/define.ts'), "customElements.define('tessera-card', Card);");
    const refused = () => newElement(root, name, SUMMARY);
    expect(refused).toThrow(NewElementError);
    expect(refused).toThrow(cure);
    expect(existsSync(join(root, `.changeset/${name}.md`))).toBe(false);
  });

  it.each([[undefined, 'Say in one sentence'], ['Short.', 'has 6 characters'], ['A sentence without its end', 'full stop'], ['Two\nlines are too many.', 'one line'], ['Ends a comment */ here.', 'without `']])(
    'the summary %j is refused with its cure',
    (summary, cure) => expect(() => newElement(root, 'margin-note', summary)).toThrow(cure),
  );
});
