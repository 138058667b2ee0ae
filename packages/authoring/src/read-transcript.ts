import type { TranscriptLine } from '@tessera-learning/core';
import type { Paragraph } from 'mdast';
import { lettersOf, wordsIn } from './letters.js';
import { plainWords } from './marked-id.js';
import { refuseStray } from './outline.js';
import { PlainText } from './plain-text.js';
import type { Document } from './read-document.js';
import type { Cue, Vtt } from './read-vtt.js';
import type { Source } from './source.js';

/** A word that is spoken, and where it is written. */
interface Spoken {
  readonly word: string;
  readonly letters: string;
  /** Looked for when it is needed: a file has thousands of words. */
  place(): { readonly line: number; readonly column: number };
}

interface Line {
  readonly text: string;
  readonly isPicture: boolean;
  readonly spoken: readonly Spoken[];
}

/** Reads transcript.md: plain paragraphs are spoken, emphasised ones say what the picture shows. Times come from the captions. */
export function readTranscript({ root, source, head }: Document, captions: Vtt | undefined): TranscriptLine[] {
  head?.only([]);
  const paragraphs = root.children.filter((node): node is Paragraph => node.type === 'paragraph');
  refuseStray(root.children.filter((node) => node.type !== 'paragraph'), 'a transcript is paragraphs, *emphasised* where they say what the picture shows', source);
  if (paragraphs.length === 0) source.problem('missing-text', undefined, 'The transcript is empty: write what is said, a paragraph for each thought.');
  const lines = paragraphs.map((paragraph) => readLine(paragraph, source));
  const isComparable = captions?.isSound === true && captions.cues.length > 0 && lines.length > 0;
  if (isComparable) refuseDifference(lines.flatMap((line) => line.spoken), captions, source);
  return timed(lines, captions?.cues ?? []);
}

function readLine(paragraph: Paragraph, source: Source): Line {
  const [only, ...more] = paragraph.children;
  const isPicture = only?.type === 'emphasis' && more.length === 0;
  const text = plainWords(isPicture ? { ...paragraph, children: only.children } : paragraph, 'paragraph', source);
  return { text, isPicture, spoken: isPicture ? [] : placedWords(new PlainText(paragraph, source)) };
}

function placedWords(plain: PlainText): Spoken[] {
  return wordsIn(plain.text).map(({ word, offset }) => ({ word, letters: lettersOf(word), place: () => plain.at(offset) }));
}

function spokenIn(cues: readonly Cue[]): Spoken[] {
  return cues.flatMap((cue) =>
    cue.text.split('\n').flatMap((text, row) => wordsIn(text).map(({ word }) => ({ word, letters: lettersOf(word), place: () => ({ line: cue.line + 1 + row, column: 1 }) }))),
  );
}

/** Letters are compared, not words: a hyphen or a blank is how a word was set. */
function refuseDifference(transcript: readonly Spoken[], { cues, source: other }: Vtt, source: Source): void {
  const captions = spokenIn(cues);
  const [said, shown] = [joined(transcript), joined(captions)];
  if (said === shown) return;
  let at = 0;
  while (said[at] === shown[at]) at += 1;
  const [here, there] = [wordAt(transcript, at), wordAt(captions, at)];
  const last = here ?? transcript.at(-1);
  const ours = here ? `the transcript says “${here.word}”` : 'the transcript has ended';
  const theirs = there ? `the captions say “${there.word}” (${other.file.split(/[\\/]/).at(-1)}, line ${there.place().line})` : 'the captions have ended';
  source.problem('captions-transcript', last?.place(), `Here ${ours}, and ${theirs}: make both say what is spoken.`);
}

function joined(words: readonly Spoken[]): string {
  return words.map(({ letters }) => letters).join('');
}

function wordAt(words: readonly Spoken[], letter: number): Spoken | undefined {
  let end = 0;
  return words.find(({ letters }) => (end += letters.length) > letter);
}

/** A spoken paragraph begins with the cue of its first word; a picture with what is said next, or was said last. */
function timed(lines: readonly Line[], cues: readonly Cue[]): TranscriptLine[] {
  const starts = cues.map((cue) => ({ seconds: cue.from, letters: lettersOf(cue.text).length }));
  let letters = 0;
  const times = lines.map(({ isPicture, spoken }) => {
    const seconds = isPicture ? undefined : secondsAt(starts, letters);
    letters += joined(spoken).length;
    return seconds;
  });
  return lines.map(({ text, isPicture }, index) => {
    const seconds = times.slice(index).find((time) => time !== undefined) ?? times.filter((time) => time !== undefined).at(-1) ?? 0;
    return isPicture ? { seconds, text, picture: true } : { seconds, text };
  });
}

function secondsAt(starts: readonly { readonly seconds: number; readonly letters: number }[], letter: number): number {
  let end = 0;
  return (starts.find(({ letters }) => (end += letters) > letter) ?? starts.at(-1))?.seconds ?? 0;
}
