import { readFileSync } from 'node:fs';

/** The first block of code in a language that a README shows. */
export function snippetOf(readme: URL, language: string, index = 0): string {
  const all = [...readFileSync(readme, 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))];
  const code = all[index]?.[1];
  if (!code) throw new Error(`${readme.pathname} has no ${language} block ${index}`);
  return code;
}

const IMPORT = /^import (.+?) from '([^']+)';$/gm;

/**
 * Runs a snippet as it stands. Its imports come from `modules`, what it takes for granted from `given`.
 * Resolves to everything that it declares.
 */
export async function runSnippet(code: string, modules: Readonly<Record<string, unknown>>, given: Readonly<Record<string, unknown>> = {}): Promise<Record<string, unknown>> {
  const missing = [...code.matchAll(IMPORT)].filter(([, , from]) => !modules[from as string]);
  if (missing.length > 0) throw new Error(`no module for: ${missing.map(([line]) => line).join(' ')}`);
  const body = code.replace(IMPORT, (_, names: string, from: string) => `const ${names.startsWith('{') ? names : `{ default: ${names} }`} = modules['${from}'];`);
  const names = [...code.matchAll(/^const (\{[^}]+\}|\[[^\]]+\]|\w+)/gm)].flatMap(([, name = '']) => name.match(/\w+/g) ?? []);
  // A README is ours, and is run as its reader would run it.
  const run = new Function('modules', 'given', `return (async ({ ${Object.keys(given).join(', ')} }) => { ${body}\nreturn { ${names.join(', ')} }; })(given);`) as (...parts: unknown[]) => Promise<Record<string, unknown>>;
  return run(modules, given);
}
