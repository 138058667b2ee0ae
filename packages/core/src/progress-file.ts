import { factKey, readFact, type Fact } from './fact.js';

/** The file a learner takes away and brings back. Keys alone, as no fact carries a time or a name. */
export interface ProgressFile {
  readonly tessera: 'progress';
  readonly version: 1;
  readonly facts: readonly { readonly key: string; readonly text?: string }[];
}

/** 2 MB of text: far above a whole course, far below what could hurt. */
export const LARGEST_FILE = 2_000_000;

export type ProgressFileError = 'too-large' | 'not-json' | 'not-progress' | 'newer';

export function writeProgressFile(facts: Iterable<Fact>): string {
  const rows = [...facts].map((fact) => (fact.text ? { key: factKey(fact), text: fact.text } : { key: factKey(fact) }));
  const file: ProgressFile = { tessera: 'progress', version: 1, facts: rows.sort((a, b) => (a.key < b.key ? -1 : 1)) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads such a file. Damaged rows are counted and left out; the good ones are kept. */
export function readProgressFile(source: string): { facts: Fact[]; skipped: number } | { error: ProgressFileError } {
  if (source.length > LARGEST_FILE) return { error: 'too-large' };
  const file = parsed(source);
  if (file === undefined) return { error: 'not-json' };
  if (!isObject(file) || file['tessera'] !== 'progress' || !Array.isArray(file['facts'])) return { error: 'not-progress' };
  if (file['version'] !== 1) return { error: Number(file['version']) > 1 ? 'newer' : 'not-progress' };
  const rows: readonly unknown[] = file['facts'];
  const facts = rows.map(readRow).filter((fact) => fact !== undefined);
  return { facts, skipped: rows.length - facts.length };
}

function readRow(row: unknown): Fact | undefined {
  if (!isObject(row) || typeof row['key'] !== 'string') return undefined;
  const text = row['text'];
  if (text !== undefined && typeof text !== 'string') return undefined;
  return readFact(row['key'], text);
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
