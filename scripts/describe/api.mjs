import { elementsOf } from './manifest.mjs';

const PLACE = /(<!-- api:start[^>]*-->\n)[^]*?(<!-- api:end -->)/;

/** A README with the tables of its elements as the manifest has them, between the two marks. */
export function withApi(readme, manifest) {
  if (!PLACE.test(readme)) throw new Error('There is no <!-- api:start --> and <!-- api:end --> in it.');
  return readme.replace(PLACE, (_, start, end) => `${start}\n${tablesOf(manifest)}\n${end}`);
}

/** Elements of other packages are listed; their own README has the rest. */
function tablesOf(manifest) {
  const brought = manifest.modules.filter(({ path }) => path === 'dist/index.js').flatMap(({ declarations }) => declarations);
  const own = elementsOf(manifest).filter((element) => !brought.includes(element));
  const list = table(['Element', 'What it is'], brought.map(({ tagName, summary }) => [`[\`<${tagName}>\`](../${tagName.replace('tessera-', '')}/README.md)`, summary]));
  const headed = own.map((element) => (list ? `### \`<${element.tagName}>\`\n\n${element.summary}\n\n${apiOf(element)}` : apiOf(element)));
  return [list, ...headed].filter(Boolean).join('\n');
}

function apiOf(element) {
  const { members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return [
    table(['Attribute', 'Property', 'Type', 'Default', 'What it says'], members.filter(({ kind }) => kind === 'field').map(fieldRow)),
    table(['Method', 'What it does'], members.filter(({ kind }) => kind === 'method').map((method) => [code(callOf(method)), method.description])),
    table(['Event', 'Type', 'When'], events.map(({ name, type, description }) => [code(name), code(type.text), description])),
    table(['Slot', 'What belongs there'], slots.map(({ name, description }) => [name ? code(name) : 'inside', description])),
    table(['Part', 'What it is'], cssParts.map(({ name, description }) => [code(name), description])),
    table(['Custom property', 'Type', 'Default', 'What it changes'], cssProperties.map(({ name, syntax, default: value, description }) => [code(name), code(syntax), code(value), description])),
  ].filter(Boolean).join('\n');
}

function fieldRow({ name, attribute, reflects, readonly, type, default: value, description }) {
  const remarks = [reflects && 'Reflects.', readonly && 'Read-only.'].filter(Boolean).map((remark) => ` ${remark}`).join('');
  return [attribute ? code(attribute) : '', code(name), code(type.text.replace(/ \| undefined$/, '')), value === undefined ? '' : code(value), description + remarks];
}

function callOf({ name, parameters = [] }) {
  return `${name}(${parameters.map((parameter) => `${parameter.name}: ${parameter.type.text}`).join(', ')})`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');
  return rows.length === 0 ? '' : `${[line(head), `|${'---|'.repeat(head.length)}`, ...rows.map((cells) => line(cells.map(escaped)))].join('\n')}\n`;
}

function code(text) {
  return `\`${text}\``;
}

/** A bar ends a cell, even in code. */
function escaped(text) {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
}
