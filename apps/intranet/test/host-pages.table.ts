import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { NAMES, titleOf } from './pages.js';
import { COLUMNS, rowOf } from './row.js';

const DOC = new URL('../../../docs/host-pages.md', import.meta.url);
const TABLE = /(<!-- table:start[^>]*-->\n\n).*(\n\n<!-- table:end -->)/s;

/** As the run before this test has seen it. */
function table(): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = NAMES.map((name) => {
    const row = rowOf(name);
    return line([`[${titleOf(name)}](../apps/intranet/pages/${name}.html)`, ...COLUMNS.map((column) => row[column] ?? 'not seen')]);
  });
  return [line(['page', ...COLUMNS]), line(['---', ...COLUMNS.map(() => '---')]), ...body].join('\n');
}

test('docs/host-pages.md says what this run has seen', ({}, testInfo) => {
  const text = readFileSync(DOC, 'utf8');
  const fresh = text.replace(TABLE, (_, before: string, after: string) => `${before}${table()}${after}`);
  if (testInfo.config.updateSnapshots === 'changed') writeFileSync(DOC, fresh);
  else expect(text, 'write it again: npm run table -w @tessera-learning/intranet').toBe(fresh);
});
