// Types for JSX as React 19 reads it (docs/decisions: why these lines are ours). React's own types come with the app that uses them.

/** The text of jsx.d.ts. `inherited` are packages whose own jsx.d.ts this one brings along. */
export function jsxTypes(elements, inherited = []) {
  const all = inherited.map((name) => `export * from '${name}/jsx';\n`).join('');
  if (elements.length === 0) return all;
  const classes = elements.map(({ name }) => name).join(', ');
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${classes} } from './index.js';

${all}${elements.map(propsOf).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ name, tagName, summary }) => `      /** ${summary} */\n      '${tagName}': ${name}Props;`).join('\n')}
    }
  }
}
`;
}

function propsOf({ name, members = [], attributes = [], events = [] }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const properties = fields.map((field) => line(field.name, `${name}['${field.name}']`, field.description));
  // An attribute of another name than its property is what a server writes.
  const others = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  const written = others.map((attribute) => line(`'${attribute.name}'`, `${name}['${attribute.fieldName}']`, attribute.description));
  // React listens for what stands after “on”, letter by letter.
  const heard = events.map((event) => line(`'on${event.name}'`, `(event: GlobalEventHandlersEventMap['${event.name}'] & { readonly currentTarget: ${name} }) => void`, event.description));
  return `export interface ${name}Props extends DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> {\n${[...properties, ...written, ...heard].join('\n')}\n}\n`;
}

function line(name, type, description) {
  return `  /** ${description} */\n  ${name}?: ${type};`;
}
