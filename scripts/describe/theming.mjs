import { readdirSync, readFileSync } from 'node:fs';
import { elementsOf, manifestOf } from './manifest.mjs';

const THEMES = 'packages/element-kit/themes';

/** docs/theming.md with its three made parts as they are now: properties and parts from the manifests, themes from their files. `root` ends in a slash. */
export async function withTheming(text, root) {
  const elements = elementsOf(await manifestOf(`${root}packages/elements`));
  const made = { properties: propertiesTable(elements), parts: partsTable(elements), themes: themesOf(root) };
  return Object.entries(made).reduce(put, text);
}

function put(text, [name, content]) {
  const place = new RegExp(`(<!-- ${name}:start[^>]*-->\n)[^]*?(<!-- ${name}:end -->)`);
  if (!place.test(text)) throw new Error(`There is no <!-- ${name}:start --> and <!-- ${name}:end --> in docs/theming.md.`);
  return text.replace(place, (_, start, end) => `${start}\n${content}\n\n${end}`);
}

function propertiesTable(elements) {
  const rows = grouped(elements, 'cssProperties').map(([name, uses]) => [code(`${name}`), code(uses[0].entry.default), uses.map(({ tag }) => tag).join(', ')]);
  return table(['Custom property', 'Without it', 'Elements that answer to it'], rows);
}

function partsTable(elements) {
  const rows = grouped(elements, 'cssParts').map(([name, uses]) => [code(name), uses.map(({ tag, entry }) => `${tag}: ${lower(entry.description)}`).join('; ')]);
  return table(['Part', 'What it is, by element'], rows);
}

/** Names in order, each with the elements that have it: `quiz` for `<tessera-quiz>`. */
function grouped(elements, kind) {
  const names = [...new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name)))].sort();
  const usesOf = (name) => elements.flatMap(({ tagName, [kind]: all = [] }) => all.filter((entry) => entry.name === name).map((entry) => ({ tag: tagName.replace('tessera-', ''), entry })));
  return names.map((name) => [name, usesOf(name)]);
}

function themesOf(root) {
  const files = readdirSync(`${root}${THEMES}`).sort();
  return files.map((file) => `\`${file}\`\n\n\`\`\`css\n${readFileSync(`${root}${THEMES}/${file}`, 'utf8').trim()}\n\`\`\``).join('\n\n');
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
}

function code(text) {
  return `\`${text}\``;
}

function lower(text) {
  return text.replace(/\.$/, '').replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}
