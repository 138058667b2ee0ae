import { blank } from './front-matter.js';
import type { Source } from './source.js';

/** Far above what a person writes, far below what makes the parser slow: its time grows with the square of these. */
const LONGEST_LINE = 5_000;
const MOST_MARKERS = 20;
const MOST_MARKS = 300;
const MOST_LINES = 10_000;

/**
 * The text without what would keep the Markdown parser busy: endless lines, bullets in bullets, thousands of marks in one
 * paragraph, and `:::` directives within each other or left open. White space stands in their place; each is a problem.
 */
export function guarded(body: string, source: Source): string {
  const written = body.split('\n');
  if (written.length > MOST_LINES) source.problem('too-long', { line: MOST_LINES + 1, column: 1 }, `This file has more than ${MOST_LINES} lines: make more than one module or page of it.`);
  const lines = written.slice(0, MOST_LINES).map((line, index) => guardedLine(line, index + 1, source));
  return withoutOpenDirectives(withoutCrowds(lines, source), source).join('\n');
}

function guardedLine(line: string, number: number, source: Source): string {
  if (line.length > LONGEST_LINE) return refuse(line, number, 'too-long', `This line has more than ${LONGEST_LINE} characters: part it into paragraphs.`, source);
  if (markers(line) > MOST_MARKERS) return refuse(line, number, 'too-deep', 'This line opens too many lists or quotes: keep one or two.', source);
  return line;
}

/** How many quote and list markers a line begins with, roughly. */
function markers(line: string): number {
  let count = 0;
  for (const char of line) {
    if ('>-*+.)'.includes(char)) count += 1;
    else if (!' \t0123456789'.includes(char)) break;
  }
  return count;
}

function withoutCrowds(lines: readonly string[], source: Source): string[] {
  const out = [...lines];
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.trim() !== '') continue;
    if (marks(lines, start, index) > MOST_MARKS) {
      refuse('', start + 1, 'too-long', `More than ${MOST_MARKS} marks ([, *, _ and the like) without an empty line: part this up.`, source);
      for (let at = start; at < index; at += 1) out[at] = blank(lines[at] as string);
    }
    start = index + 1;
  }
  return out;
}

function marks(lines: readonly string[], start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) for (const char of lines[index] as string) if ('*_[`<&'.includes(char)) count += 1;
  return count;
}

/** Takes out a `:::` line that opens within another, or that nothing closes. */
function withoutOpenDirectives(lines: readonly string[], source: Source): string[] {
  const out = [...lines];
  let open: number | undefined;
  for (const [index, line] of lines.entries()) {
    const kind = directiveLine(line);
    if (kind === 'opens' && open === undefined) open = index;
    else if (kind === 'opens') out[index] = refuse(line, index + 1, 'unclosed-directive', 'A ::: directive holds no other: close the one above with ::: on a line of its own.', source);
    else if (kind === 'closes') open = undefined;
    else if (kind === 'within') out[index] = refuse(line, index + 1, 'unknown-directive', 'A ::: directive stands on a line of its own, outside lists and quotes.', source);
  }
  if (open !== undefined) out[open] = refuse(lines[open] as string, open + 1, 'unclosed-directive', 'Nothing closes this directive: write ::: on a line of its own where it ends.', source);
  return out;
}

function directiveLine(line: string): 'opens' | 'closes' | 'within' | undefined {
  const text = line.trim();
  if (!text.includes(':::')) return undefined;
  if (/^:{3,}$/.test(text)) return 'closes';
  if (text.startsWith(':::')) return 'opens';
  return /^[>\-*+\d.)\s]{1,200}:::/.test(text) ? 'within' : undefined;
}

function refuse(line: string, number: number, rule: 'too-long' | 'too-deep' | 'unknown-directive' | 'unclosed-directive', message: string, source: Source): string {
  source.problem(rule, { line: number, column: line.length - line.trimStart().length + 1 }, message);
  return blank(line);
}
