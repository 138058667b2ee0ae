import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Rule } from './rules.js';
import type { Source } from './source.js';
import { YamlValue, type YamlFields } from './yaml-value.js';

/** Brackets and dashes may nest this far: the parser's stack and its time grow with them. */
const MOST_OPEN = 50;

/**
 * The keys of a YAML text whose lines are those of the source. What cannot be parsed is a problem, and `undefined`;
 * a value that is missing or of the wrong type breaks `rule` later, when it is asked for.
 */
export function readYaml(yaml: string, source: Source, rule: Rule): YamlFields | undefined {
  const deep = yaml.split('\n').findIndex(isDeep);
  if (deep >= 0) return unreadable(source, { line: deep + 1, column: 1 }, 'this line nests too deep');
  const lines = new LineCounter();
  const document = parsed(yaml, lines);
  if (document instanceof Error) return unreadable(source, { line: 1, column: 1 }, document.message);
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    unreadable(source, { line: Math.max(1, line), column: Math.max(1, col) }, error.message);
  }
  return document.errors.length > 0 ? undefined : new YamlValue(document.contents, 'this file', { source, lines, rule }).fields();
}

/** Duplicate keys are looked for by `YamlFields`: the parser's own search takes the square of their number. */
function parsed(yaml: string, lineCounter: LineCounter): Document.Parsed | Error {
  try {
    return parseDocument(yaml, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isDeep(line: string): boolean {
  let open = 0;
  for (const char of line) if ('[{-?'.includes(char)) open += 1;
  return open > MOST_OPEN;
}

function unreadable(source: Source, point: { line: number; column: number }, why: string): undefined {
  // A page map is JSON, which is read as the YAML that it also is.
  const kind = source.file.endsWith('.json') ? 'JSON' : 'YAML';
  source.problem('unreadable', point, `This is not ${kind} (${why}): look at quotes, colons and indentation here.`);
}
