import { fieldsOf, type Declaration, type Member } from './manifest.js';

export interface Snippet {
  readonly title: string;
  readonly language: 'html' | 'jsx' | 'vue' | 'typescript' | 'js';
  readonly code: string;
}

/** What a snippet says about an element: all of it from the manifest. */
interface Use {
  readonly tag: string;
  readonly define: string;
  /** `course="my-course" module="my-module"`. */
  readonly slugs: string;
  /** The property that takes content as data, if the element has one. */
  readonly data: string | undefined;
  readonly event: string | undefined;
}

const SLUGS = ['course', 'module', 'item'];

/** How a framework, or none, uses the element: import once, attributes as text, content as a property, the event by its name. */
export function snippetsFor(declaration: Declaration, packageName: string): Snippet[] {
  const use = useOf(declaration, packageName);
  return [plain(use), react(use), vue(use), angular(use), svelte(use)];
}

function useOf(declaration: Declaration, packageName: string): Use {
  const fields = fieldsOf(declaration);
  const slugs = fields.filter(({ attribute }) => attribute && SLUGS.includes(attribute)).map(({ attribute }) => `${attribute}="my-${attribute}"`);
  const source = slugs.length > 0 ? slugs : fields.filter(({ name }) => name === 'src').map(() => 'src="course.en.json"');
  return { tag: declaration.tagName, define: `${packageName}/define`, slugs: source.join(' '), data: fields.find(isData)?.name, event: declaration.events?.[0]?.name };
}

function isData({ attribute, type }: Member): boolean {
  return !attribute && !/^(?:string|number|boolean)\b/.test(type?.text ?? '');
}

function plain({ tag, define, slugs, data, event }: Use): Snippet {
  const lines = [
    `<${tag} ${slugs}></${tag}>`,
    '<script type="module">',
    `  import '${define}';`,
    ...(data || event ? [`  const element = document.querySelector('${tag}');`] : []),
    ...(data ? [`  element.${data} = ${data};`] : []),
    ...(event ? [`  element.addEventListener('${event}', ({ detail }) => console.log(detail));`] : []),
    '</script>',
  ];
  return { title: 'Plain', language: 'html', code: lines.join('\n') };
}

/** React 19 writes data as a property, and takes what follows `on` as the event's name. */
function react(use: Use): Snippet {
  const tag = tagWith(use, use.data && `${use.data}={${use.data}}`, use.event && `on${use.event}={({ detail }) => console.log(detail)}`);
  const given = use.data ? `{ ${use.data} }` : '';
  return { title: 'React 19', language: 'jsx', code: `import '${use.define}';\n\nexport function Lesson(${given}) {\n  return ${tag.replace(/\n/g, '\n  ')};\n}` };
}

function vue(use: Use): Snippet {
  const tag = tagWith(use, use.data && `:${use.data}.prop="${use.data}"`, use.event && `@${use.event}="({ detail }) => console.log(detail)"`);
  const props = use.data ? `\ndefineProps(['${use.data}']);` : '';
  const code = `<script setup>\nimport '${use.define}';${props}\n</script>\n\n<template>\n  ${tag.replace(/\n/g, '\n  ')}\n</template>\n\n<!-- vite.config.js\nvue({\n  template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('tessera-') } },\n})\n-->`;
  return { title: 'Vue 3', language: 'vue', code };
}

function angular(use: Use): Snippet {
  const tag = tagWith(use, use.data && `[${use.data}]="${use.data}"`, use.event && `(${use.event})="told($event)"`);
  const members = [use.data && `  @Input() ${use.data}: unknown;`, use.event && '  told({ detail }: CustomEvent) {\n    console.log(detail);\n  }'].filter(Boolean);
  const names = ['Component', 'CUSTOM_ELEMENTS_SCHEMA', ...(use.data ? ['Input'] : [])].join(', ');
  const code = `import { ${names} } from '@angular/core';\nimport '${use.define}';\n\n@Component({\n  selector: 'app-lesson',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`\n    ${tag.replace(/\n/g, '\n    ')}\n  \`,\n})\nexport class Lesson {\n${members.join('\n')}\n}`;
  return { title: 'Angular', language: 'typescript', code };
}

function svelte(use: Use): Snippet {
  const tag = tagWith(use, use.data && `{${use.data}}`, use.event && `on${use.event}={({ detail }) => console.log(detail)}`);
  const props = use.data ? `\n  let { ${use.data} } = $props();` : '';
  return { title: 'Svelte 5', language: 'html', code: `<script>\n  import '${use.define}';${props}\n</script>\n\n${tag}` };
}

function tagWith({ tag, slugs }: Use, ...more: readonly (string | undefined)[]): string {
  const attributes = [slugs, ...more].filter(Boolean);
  return attributes.length > 1 ? `<${tag}\n${attributes.map((each) => `  ${each}`).join('\n')}\n></${tag}>` : `<${tag} ${attributes.join('')}></${tag}>`;
}
