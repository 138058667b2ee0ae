import type { Source } from './source.js';

/** A stretch of time with words, of captions or chapters. */
export interface Cue {
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The line of its times, and that of its first words. */
  readonly line: number;
}

/** A WebVTT file that was read. */
export interface Vtt {
  readonly source: Source;
  readonly cues: readonly Cue[];
  /** Whether every line could be read. If not, what seems to be missing may not be. */
  readonly isSound: boolean;
}

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})`;
const TIMES = new RegExp(String.raw`^\s*${TIME}[ \t]+-->[ \t]+${TIME}(?:[ \t]+\S.*)?$`);

/**
 * Reads a WebVTT file (https://www.w3.org/TR/webvtt1/, 4.1 “syntax” and 6.1 “parsing”). A browser skips what it cannot read;
 * here it is a problem, with its line. Styles, regions, notes and settings are left to the browser.
 */
export function readVtt(source: Source): Vtt {
  const [first = '', ...lines] = source.text.split('\n');
  const isHeaded = /^WEBVTT(?:[ \t].*)?$/.test(first);
  if (!isHeaded) source.problem('bad-vtt', undefined, 'A WebVTT file begins with the line WEBVTT: write it, and an empty line behind it.');
  const blocks = blocksOf(lines).filter((block) => !isComment(block));
  const cues = blocks.flatMap((block) => readBlock(block, source) ?? []);
  return { source, cues, isSound: isHeaded && cues.length === blocks.length };
}

interface Block {
  /** Line of the file that it begins on. */
  readonly line: number;
  readonly lines: string[];
}

/** Blocks are parted by empty lines. The first line of the file, and what follows it directly, is the header. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.lines.push(line);
    else blocks.push((open = { line: index + 2, lines: [line] }));
  }
  return blocks;
}

/** A note, a style, a region, or a header of more than one line. */
function isComment({ line, lines }: Block): boolean {
  return /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(lines[0] as string) || (line === 2 && !lines.some((each) => each.includes('-->')));
}

function readBlock({ line, lines }: Block, source: Source): Cue | undefined {
  const at = lines[0]?.includes('-->') ? 0 : 1;
  const times = TIMES.exec(lines[at] ?? '');
  if (!times) return refuse(line + Math.min(at, lines.length - 1), 'Here stand no times: write for example 00:01.000 --> 00:04.500, with the words on the lines below.', source);
  const again = lines.findIndex((each, index) => index > at && each.includes('-->'));
  if (again > 0) return refuse(line + again, 'Another cue begins here: leave an empty line before it.', source);
  const [from, to] = [secondsOf(times.slice(1, 4)), secondsOf(times.slice(4, 7))];
  if (to <= from) return refuse(line + at, 'This cue ends before it begins: correct its times.', source);
  return { from, to, text: lines.slice(at + 1).map(spokenText).join('\n'), line: line + at };
}

function refuse(line: number, message: string, source: Source): undefined {
  source.problem('bad-vtt', { line, column: 1 }, message);
}

function secondsOf([hours, minutes, seconds]: readonly (string | undefined)[]): number {
  // In thousandths first: 2.1 + 60 is not quite 62.1.
  return (Number(hours ?? 0) * 3_600_000 + Number(minutes) * 60_000 + Math.round(Number(seconds) * 1000)) / 1000;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&lrm;': '', '&rlm;': '' };

/** A line without tags such as `<v Speaker>` or `<i>`. */
function spokenText(line: string): string {
  return line.replace(/<[^<>]*>/g, '').replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
