import { readFileSync } from 'node:fs';

export { runSnippet } from './run-snippet.js';

/** The first block of code in a language that a README shows. */
export function snippetOf(readme: URL, language: string): string {
  const [, code] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readFileSync(readme, 'utf8')) ?? [];
  if (!code) throw new Error(`${readme.pathname} has no ${language} block`);
  return code;
}
