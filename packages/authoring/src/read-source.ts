import { readFile } from 'node:fs/promises';
import type { Report } from './problem.js';
import type { Rule } from './rules.js';
import { Source } from './source.js';

/** What a missing file is: the rule it breaks, and what to do. */
export interface Missing {
  readonly rule: Rule;
  readonly message: string;
}

/** Reads a file as UTF-8. A file that is missing or is not UTF-8 is a problem, and `undefined`. */
export async function readSource(file: string, report: Report, missing: Missing): Promise<Source | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    const { rule, message } = unread(bytes, missing);
    report.add(rule, { file, line: 1, column: 1 }, message);
    return undefined;
  }
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  if (isUtf8(bytes)) return new Source(file, text, report);
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) as string).length + 1 };
  report.add('unreadable', place, 'This character is not UTF-8: save the file with the encoding UTF-8.');
  return undefined;
}

function unread({ code }: NodeJS.ErrnoException, missing: Missing): Missing {
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing;
  if (code === 'EISDIR') return { rule: 'unreadable', message: 'This is a folder: put a file of this name in its place.' };
  return { rule: 'unreadable', message: `This file cannot be read (${code ?? 'unknown error'}): look at its permissions.` };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
