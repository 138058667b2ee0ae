import { fieldsOf, type Declaration } from './manifest.js';

interface ArgType {
  readonly name: string;
  readonly description: string;
  readonly control: false | { readonly type: string };
  readonly options?: readonly string[];
  readonly table: { readonly category: string; readonly type?: { readonly summary: string }; readonly defaultValue?: { readonly summary: string } };
}

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
}

/** Storybook's own reading of a manifest lets a part take the place of an attribute with the same name. This one does not. */
export function argTypesOf(declaration: Declaration): Record<string, ArgType> {
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const fields = fieldsOf(declaration);
  return Object.fromEntries([
    ...fields.filter(({ attribute }) => attribute).map((field) => [field.name, fieldType({ ...field, name: String(field.attribute) }, 'attributes')]),
    ...fields.filter(({ attribute }) => !attribute).map((field) => [field.name, fieldType(field, 'properties')]),
    ...events.map((event) => [`event ${event.name}`, row(event, 'events')]),
    ...slots.map((slot) => [`slot ${slot.name}`, row({ ...slot, name: slot.name || 'default' }, 'slots')]),
    ...cssProperties.map((property) => [property.name, { ...row(property, 'custom properties'), control: { type: isColour(property.name) ? 'color' : 'text' } }]),
    ...cssParts.map((part) => [`part ${part.name}`, row(part, 'parts')]),
  ]) as Record<string, ArgType>;
}

function row({ name, description = '', type, default: byDefault }: Item, category: string): ArgType {
  const summary = type && { type: { summary: type.text } };
  return { name, description, control: false, table: { category, ...summary, ...(byDefault ? { defaultValue: { summary: byDefault } } : {}) } };
}

function fieldType(field: Item, category: string): ArgType {
  const text = field.type?.text ?? '';
  const options = [...text.matchAll(/'([^']+)'/g)].map(([, option]) => option ?? '');
  const type = options.length > 0 ? 'inline-radio' : (CONTROLS[text.replace(/ \| undefined$/, '')] ?? (field.attribute ? 'text' : 'object'));
  return { ...row(field, category), control: { type }, ...(options.length > 0 ? { options } : {}) };
}

const CONTROLS: Readonly<Record<string, string>> = { string: 'text', number: 'number', boolean: 'boolean' };

function isColour(name: string): boolean {
  return !/radius|width|size|font|gap/.test(name);
}
