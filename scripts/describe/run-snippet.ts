const IMPORT = /^import (.+?) from '([^']+)';$/gm;

/**
 * Runs a snippet as it stands. Its imports come from `modules`, what it takes for granted from `given`.
 * Resolves to everything that it declares.
 */
export async function runSnippet(code: string, modules: Readonly<Record<string, unknown>>, given: Readonly<Record<string, unknown>> = {}): Promise<Record<string, unknown>> {
  const missing = [...code.matchAll(IMPORT)].filter(([, , from]) => !modules[from as string]);
  if (missing.length > 0) throw new Error(`no module for: ${missing.map(([line]) => line).join(' ')}`);
  const body = code.replace(IMPORT, (_, names: string, from: string) => `const ${names.startsWith('{') ? names : `{ default: ${names} }`} = modules['${from}'];`);
  const declared = [...code.matchAll(/^const (\{[^}]+\}|\[[^\]]+\]|\w+)/gm)].flatMap(([, name = '']) => name.match(/\w+/g) ?? []);
  const whole = `return (async ({ ${Object.keys(given).join(', ')} }) => { ${body}\nreturn { ${declared.join(', ')} }; })(given);`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a README is ours, and is run as its reader would run it
  const run = new Function('modules', 'given', whole) as (...parts: unknown[]) => Promise<Record<string, unknown>>;
  return run(modules, given);
}
