import { elementsIn } from '@tessera-learning/element-kit/story-kit';

// Found by their place: a new package needs no line here.
const manifests = import.meta.glob('../../../packages/*/custom-elements.json', { eager: true, import: 'default' });
const readmes = import.meta.glob('../../../packages/*/README.md', { eager: true, import: 'default', query: '?raw' });

const folderOf = (path) => path.split('/').at(-2);
const readmeOf = new Map(Object.entries(readmes).map(([path, text]) => [folderOf(path), text]));

// The collection tells of all elements: what a package tells of its own comes later, and counts.
const inOrder = Object.entries(manifests).sort(([path]) => (folderOf(path) === 'elements' ? -1 : 1));

/** Every element by its tag, with the package that it comes in and that package's README. */
const elements = new Map(
  inOrder.flatMap(([path, manifest]) =>
    elementsIn(manifest).map((declaration) => [
      declaration.tagName,
      { declaration, packageName: `@tessera-learning/${folderOf(path)}`, readme: readmeOf.get(folderOf(path)) ?? '' },
    ]),
  ),
);

export function elementOf(tag) {
  const found = elements.get(tag);
  if (!found) throw new Error(`No custom-elements.json names <${tag}>: build its package once.`);
  return found;
}

/** What every element of ours may tell a page. */
export const eventNames = [...new Set([...elements.values()].flatMap(({ declaration }) => (declaration.events ?? []).map(({ name }) => name)))];

/** Every custom property with what it is for, and the elements that listen to it. */
export function propertyTable() {
  const rows = new Map();
  for (const { declaration } of elements.values()) {
    for (const { name, description } of declaration.cssProperties ?? []) {
      const row = rows.get(name) ?? { uses: [] };
      row.uses.push(`${declaration.tagName.replace('tessera-', '')}: ${description.replace(/\.$/, '').toLowerCase()}`);
      rows.set(name, row);
    }
  }
  const lines = [...rows].sort().map(([name, { uses }]) => `| \`${name}\` | ${uses.join('; ')} |`);
  return ['| Property | For |', '| --- | --- |', ...lines].join('\n');
}
