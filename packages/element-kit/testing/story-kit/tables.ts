import { fieldsOf, type Declaration } from './manifest.js';

type Row = readonly string[];

/** The tables of an element as Markdown, from its manifest: what has no rows has no table. */
export function tablesOf(declaration: Declaration): string {
  const { members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const fields = fieldsOf(declaration);
  return [
    table('Attributes and properties', ['Attribute', 'Property', 'Type', 'Default', ''], fields.map((field) =>
      [code(field.attribute), code(field.name), code(field.type?.text), code(field.default), words(field.description)])),
    table('Methods', ['Method', ''], members.filter(({ kind }) => kind === 'method').map(({ name, parameters = [], description }) =>
      [code(`${name}(${parameters.map((each) => each.name).join(', ')})`), words(description)])),
    table('Events', ['Event', 'Type', ''], events.map(({ name, type, description }) => [code(name), code(type?.text), words(description)])),
    table('Slots', ['Slot', ''], slots.map(({ name, description }) => [name ? code(name) : 'default', words(description)])),
    table('Parts', ['Part', ''], cssParts.map(({ name, description }) => [code(name), words(description)])),
    table('Custom properties', ['Property', ''], cssProperties.map(({ name, description }) => [code(name), words(description)])),
  ].filter(Boolean).join('\n\n');
}

function table(title: string, head: Row, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function line(cells: Row): string {
  return `| ${cells.join(' | ')} |`;
}

/** A bar would end the cell. */
function words(text = ''): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
}

function code(text?: string): string {
  return text ? `\`${words(text)}\`` : '';
}
