// The texts that stand beside the media: captions, chapters, transcript, video.yaml.
import { stringify } from 'yaml';
import { thousandths } from './timeline.mjs';

const LINE = 42;
/** Two frames and a little between captions, and how long one stays after its last word. */
const BETWEEN = 0.1;
const LINGER = 0.5;

/** Captions of at most two lines; `clips` knows when each word is said. */
export function captions({ paragraphs }, { at, seconds }, clips) {
  const cues = paragraphs.flatMap(({ spoken }) => spoken).flatMap(({ id, text }) => sentenceCues(text, at[id], clips[id].speech.words));
  return cues.map((cue, index) => ({ ...cue, end: Math.min(cue.spokenUntil + LINGER, (cues[index + 1]?.start ?? seconds) - BETWEEN) }));
}

function sentenceCues(text, { start }, words) {
  const lines = text.split('|').map((line) => line.trim());
  const groups = lines.length === 3 ? [lines.slice(0, 1), lines.slice(1)] : [lines];
  let said = 0;
  return groups.map((group) => {
    const count = group.join(' ').split(/[\s-]+/).length;
    const [first, last] = [words[said], words[said + count - 1]];
    if (!first || !last) throw new Error(`“${text}”: the voice says ${words.length} words, the captions have more. Spell \`say\` with as many words as \`text\`.`);
    said += count;
    return { start: start + first.from, spokenUntil: start + last.to, text: wrapped(group, text) };
  });
}

function wrapped(lines, text) {
  const joined = lines.join(' ');
  if (joined.length <= LINE) return joined;
  const long = lines.find((line) => line.length > LINE);
  if (long) throw new Error(`“${text}”: a caption line of ${long.length} signs. Part it with | so that no line has more than ${LINE}.`);
  return lines.join('\n');
}

export function captionsFile(cues) {
  return `WEBVTT\n\n${cues.map(({ start, end, text }) => `${stamp(start)} --> ${stamp(end)}\n${text}\n`).join('\n')}`;
}

export function chaptersFile({ paragraphs }, { starts, seconds }) {
  const named = paragraphs.flatMap(({ chapter }, index) => (chapter ? [{ chapter, start: starts[index] }] : []));
  const cues = named.map(({ chapter, start }, index) => `${stamp(start)} --> ${stamp(named[index + 1]?.start ?? seconds)}\n${chapter}\n`);
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** What the picture shows is emphasised and stands before what is said to it. */
export function transcriptFile({ paragraphs }) {
  return `${paragraphs.map(({ picture, spoken }) => `*${picture}*\n\n${spoken.map(({ text }) => text.replaceAll('|', '')).join(' ')}`).join('\n\n')}\n`;
}

export function videoFile({ title, voice, description, note, references }, line) {
  const listed = references.map(({ from, to, ...rest }) => ({ from: clock(Math.floor(line.at[from].start)), to: clock(Math.ceil(line.at[to].end)), ...rest }));
  return stringify({ title, voice, description, note, references: listed }, { lineWidth: 130, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

/** The second of the film to which each section of the companion guide points. */
export function momentsFile({ moments = {} }, { at }) {
  const seconds = Object.entries(moments).map(([section, sentence]) => [section, Math.floor(at[sentence].start)]);
  return `${JSON.stringify(Object.fromEntries(seconds), null, 2)}\n`;
}

export function timingFile({ paragraphs }, { at, seconds }) {
  const rows = paragraphs.flatMap(({ spoken }) => spoken).map(({ id, text, describe: described }) => (
    `| ${at[id].start.toFixed(2)} | ${at[id].end.toFixed(2)} | ${id} | ${text.replaceAll('|', '')} | ${described ?? ''} |`));
  return `# Timing\n\nWritten by make.mjs. ${clock(seconds)} in all; seconds.\n\n| from | to | sentence | said | described after it |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

export function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

function stamp(seconds) {
  const whole = thousandths(seconds);
  return `00:${String(Math.floor(whole / 60)).padStart(2, '0')}:${(whole % 60).toFixed(3).padStart(6, '0')}`;
}
