/** Parts a file's text. White space stands where the other part was, so that every line and column stays what it is. */
export function splitFrontMatter(text: string): { readonly yaml: string | undefined; readonly body: string } {
  const lines = text.split('\n');
  const end = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1;
  if (end < 0) return { yaml: undefined, body: text };
  return { yaml: ['', ...lines.slice(1, end)].join('\n'), body: lines.map((line, index) => (index > end ? line : blank(line))).join('\n') };
}

/** White space as long as a line. */
export function blank(line: string): string {
  return ' '.repeat(line.length);
}

export function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}
