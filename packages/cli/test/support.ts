import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createColors } from 'picocolors';
import { onTestFinished } from 'vitest';
import type { BuildParts, Output } from '../src/index.js';

/** A correct course in two languages. */
export const SAMPLE = fileURLToPath(new URL('../../authoring/test/sample-course', import.meta.url));

/** Keeps what a command prints. */
export function recorded(): Output & { readonly outs: string[]; readonly errs: string[] } {
  const outs: string[] = [];
  const errs: string[] = [];
  return { outs, errs, out: (line) => outs.push(line), err: (line) => errs.push(line), colours: createColors(false) };
}

/** A folder that is gone when the test is over. */
export async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Stands in for the site package and the bundle. */
export function parts(folder: string): BuildParts {
  return {
    writeSite: (editions) => new Map([['index.html', '<!doctype html>'], ...editions.map(({ language }) => [`${language}/index.html`, `<!doctype html>${language}é`] as const)]),
    assets: async () => {
      await put(folder, { 'from.css': 'a{}' });
      return new Map([['site.css', join(folder, 'from.css')]]);
    },
  };
}
