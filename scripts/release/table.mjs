/** Rows of equally named cells as a table of plain text; numbers to the right. */
export function table(rows) {
  if (rows.length === 0) return '';
  const keys = Object.keys(rows[0]);
  const width = (key) => Math.max(key.length, ...rows.map((row) => String(row[key]).length));
  const cell = (value, key) => (typeof value === 'number' ? String(value).padStart(width(key)) : String(value).padEnd(width(key)));
  const line = (values) => `  ${keys.map((key, at) => cell(values[at], key)).join('  ')}`.trimEnd();
  return [line(keys), line(keys.map((key) => '─'.repeat(width(key)))), ...rows.map((row) => line(keys.map((key) => row[key])))].join('\n');
}
