import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { elementsOf, manifestOf, type ElementDeclaration } from '../../../scripts/describe/manifest.mjs';
import { complaintsOf } from './compiled.js';

const manifest = await manifestOf(fileURLToPath(new URL('..', import.meta.url)));
const elements = elementsOf(manifest);
/** Those that have a package of their own. */
const brought = elementsOf({ modules: manifest.modules.filter(({ path }) => path === 'dist/index.js') });
const events = brought.flatMap(({ events: own = [] }) => own.map(({ name }) => name));
const packageOf = ({ tagName }: ElementDeclaration): string => `@tessera-learning/${tagName.replace('tessera-', '')}`;

/** What JSX must not take, and a word of what is said then. */
const WRONG = [
  ['<tessera-quiz mode="none" />', "'\"none\"'"],
  ['<tessera-quiz heading-level="two" />', "'number"],
  ['<tessera-quiz ontessera-answered={(event) => event.detail.score} />', 'AnsweredDetail'],
  ['<tessera-quiz modul="parks" />', 'modul'],
  ['<tessera-quizz />', 'tessera-quizz'],
] as const;

const page = readFileSync(new URL('../../../docs/frameworks.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/### ([^\n]+)\n[^]*?```tsx\n([^]*?)```/g)];
const snippets = Object.fromEntries(blocks.map(([, title = '', code = '']) => [`${title.toLowerCase().replace(' ', '-')}.tsx`, code]));

/** What a developer writes who found the element by its tag alone, and imported one thing. */
function uses({ tagName, name, members = [] }: ElementDeclaration, from: string): string {
  const fields = members.filter(({ kind }) => kind === 'field').map((field) => `made.${field.name};`);
  return `{ const made = document.createElement('${tagName}'); const same: import('${from}').${name} = made; void same; ${fields.join(' ')} }`;
}

function hears(event: string): string {
  return `document.addEventListener('${event}', ({ detail }) => detail.${event === 'tessera-planned' ? 'catalogue' : 'course'}.trim());
    document.querySelector('p')?.addEventListener('${event}', ({ detail }) => {
      // @ts-expect-error: its detail has a type
      detail.nothingOfTheKind;
    });`;
}

describe('what TypeScript knows of every element, from the built declarations', () => {
  test.each(['', '/define'])('tags and events, where each package is imported as “name%s”', (entry) => {
    const used = brought.map((element) => uses(element, packageOf(element) + entry));
    expect(complaintsOf({ 'an-app.ts': [...used, ...events.map(hears)].join('\n') })).toEqual([]);
    expect(brought.length).toBeGreaterThan(7);
    expect(events.length).toBeGreaterThan(5);
  });

  test.each(['', '/define'])('and where all come from “@tessera-learning/elements%s”', (entry) => {
    expect(complaintsOf({ 'an-app.ts': [...elements.map((element) => uses(element, `@tessera-learning/elements${entry}`)), ...events.map(hears)].join('\n') })).toEqual([]);
  });

  test('JSX of React: each element with its properties, attributes and events, what is wrong, and the snippets of docs/frameworks.md', () => {
    const used = elements.map((element) => `<${element.tagName} ${(element.events ?? []).map(({ name }) => `on${name}={(event) => void event.detail}`).join(' ')} className="x" id="y" />`);
    const app = ["import type {} from '@tessera-learning/elements/jsx';", `export const all = <>${used.join(' ')}</>;`, ...WRONG.map(([jsx], index) => `export const wrong${index} = ${jsx};`)].join('\n');
    const complaints = complaintsOf({ 'an-app.tsx': app, ...snippets });
    expect(complaints.map((complaint) => complaint.split(' ')[0])).toEqual(WRONG.map((_, index) => `an-app.tsx:${index + 3}`));
    for (const [index, [, words]] of WRONG.entries()) expect(complaints[index]).toContain(words);
    expect(Object.keys(snippets)).toEqual(['react-19.tsx', 'react-18.tsx']);
  });
});
