import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const COLUMNS = ['answer', 'reason', 'progress', 'note', 'video', 'kept', 'violations', 'look'] as const;
export type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const room = fileURLToPath(new URL('../results/rows/', import.meta.url));

/** What the run saw on one page; the table is made of these. */
export function keepRow(name: string, row: Row): void {
  mkdirSync(room, { recursive: true });
  writeFileSync(`${room}${name}.json`, JSON.stringify(row));
}

export function rowOf(name: string): Row {
  return JSON.parse(readFileSync(`${room}${name}.json`, 'utf8')) as Row;
}
